import type { SquashSettings } from "./compose.ts";

/** GitHub's merge settings as `lintChange` takes them; undefined settings are those that could not be read. */
export function squashSettings(
  settings:
    | {
        readonly allowSquashMerge: boolean;
        readonly squashTitle: SquashSettings["title"];
        readonly squashMessage: SquashSettings["message"];
      }
    | undefined,
): SquashSettings | "unknown" | "not-allowed" {
  if (settings === undefined) return "unknown";
  return settings.allowSquashMerge ? { title: settings.squashTitle, message: settings.squashMessage } : "not-allowed";
}
