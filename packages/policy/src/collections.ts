import { frameworks } from "@gitops-health/contracts";
import type { Rule } from "./rules.ts";

/** The collections that a configuration can choose. Any other name is a user's own. */
const OURS: ReadonlySet<string> = new Set(["minimal", ...frameworks.map(({ policy }) => policy), "strict"]);

/**
 * Why a rule is not judged, when the configuration chose none of its collections; undefined when it is. A rule that is in no
 * collection of ours, or also in one of a user's own making, is always judged: whoever wrote it wants it.
 */
export function outsideCollections(rule: Rule, chosen: readonly string[]): string | undefined {
  if (rule.collections.length === 0) return undefined;
  if (rule.collections.some((name) => chosen.includes(name) || !OURS.has(name))) return undefined;
  return `in none of the configuration's collections (${chosen.join(", ") || "none"}); add ${rule.collections.join(" or ")} to collections to have it judged`;
}
