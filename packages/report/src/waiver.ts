import type { PolicyResult } from "@gitops-health/contracts";
import { visible } from "@gitops-health/text";
import { counted } from "./words.ts";

const DAYS = 90;

/** A waiver for a result, as an item of the configuration's `waivers`, and what it covers in words. */
export interface ProposedWaiver {
  readonly yaml: string;
  readonly covers: string;
}

/**
 * The narrowest waiver that removes a result: of its rule, at its paths and in its services, for 90 days. It removes whatever
 * else the rule finds wholly within both, and nothing beside. A result with neither can only be waived together with its rule,
 * which `covers` says. What only a person can say is left between angle brackets, which no configuration accepts.
 */
export function waiverFor(result: PolicyResult, evaluatedAt: string): ProposedWaiver {
  const expires = new Date(Date.parse(evaluatedAt) + DAYS * 86_400_000).toISOString().slice(0, 10);
  const yaml = [
    "- id: <W-1>",
    `  rule: ${PLAIN.test(result.code) ? result.code : quoted(result.code)}`,
    `  scope: ${scopeOf(result)}`,
    "  reason: <why the risk is acceptable>",
    '  approver: "<@who approves>"',
    "  ticket: <where it was decided>",
    `  expires: ${expires}`,
    ...(result.lines === null || result.paths.length === 0
      ? []
      : [
          "  # Without the # before it, the next line ends the waiver as soon as one of these files changes:",
          `  # lines: ${result.lines}`,
        ]),
  ].join("\n");
  return { yaml, covers: `this rule ${placeOf(result)}, for every change until ${expires}` };
}

const PLAIN = /^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)+$/;

function placeOf({ paths, services }: PolicyResult): string {
  if (paths.length === 0 && services.length === 0)
    return "everywhere, because the finding has no path or service that could narrow it";
  const at = paths.length === 1 ? "at this path" : `at these ${counted(paths.length, "path")}`;
  const within = services.length === 1 ? "in this service" : "in these services";
  return [...(paths.length > 0 ? [at] : []), ...(services.length > 0 ? [within] : [])].join(" ");
}

function scopeOf({ paths, services }: PolicyResult): string {
  const list = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${name}: [${values.map(quoted).join(", ")}]`];
  const parts = [...list("paths", paths.map(literally)), ...list("services", services)];
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** A path as a pattern of a workflow's `paths:` filter that matches only itself. */
function literally(path: string): string {
  return path.replace(/[*?+[\]\\]/g, "\\$&").replace(/^!/, "\\!");
}

/**
 * A value as a JSON string, which YAML reads as it is. Whatever is invisible is written in YAML's own escapes, so that a page
 * that shows it otherwise cannot change what is copied from it.
 */
function quoted(value: string): string {
  return [...JSON.stringify(value)].map((c) => (c === "\t" || visible(c) === c ? c : escaped(c))).join("");
}

function escaped(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}
