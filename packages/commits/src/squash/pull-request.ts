import type { PullRequestText, SquashSettings } from "./compose.ts";

/** Longest title and description that GitHub stores. */
const LONGEST = 262_144;

/** The pull request in the payload of an event whose head is the judged one; null when there is none. */
export function pullRequestText(payload: unknown, head: string): PullRequestText | null {
  const pullRequest = member(payload, "pull_request");
  const number = member(pullRequest, "number");
  const title = member(pullRequest, "title");
  const body = member(pullRequest, "body");
  if (typeof number !== "number" || typeof title !== "string") return null;
  // Inputs may name other commits than the event does; those will not land by this pull request.
  if (member(member(pullRequest, "head"), "sha") !== head) return null;
  return { number, title: title.slice(0, LONGEST), body: typeof body === "string" ? body.slice(0, LONGEST) : null };
}

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

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
