import type { Configuration } from "@gitops-health/config";
import type { PolicyResult } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";
import { enforcementOf } from "./enforcement.ts";
import type { RawResult } from "./module.ts";
import { filled, type Rule } from "./rules.ts";

/** A result in its final form, with what a waiver is matched with. */
export interface Judged {
  readonly result: PolicyResult;
  readonly kind: "deny" | "warn";
}

/**
 * A result as readers see it. What a rule denies before its day (`effectiveOn`, UTC) is a warning that says from when it will
 * be a violation.
 *
 * @param day `YYYY-MM-DD`
 * @param lines digest of the files at the result's paths; null without paths
 */
export function judged(
  raw: RawResult,
  rule: Rule,
  { enforcement }: Configuration,
  day: string,
  lines: string | null,
): Judged {
  const early = rule.kind === "deny" && day < rule.effectiveOn;
  const kind = early ? "warn" : rule.kind;
  const message = filled(rule.failureMessage, raw.params);
  return {
    kind,
    result: {
      code: rule.code,
      title: rule.title,
      message: early ? `${message} From ${rule.effectiveOn} on this is a violation.` : message,
      solution: filled(rule.solution, raw.params),
      controls: [...rule.controls].sort(compare),
      enforcement: kind === "warn" ? "advise" : enforcementOf(rule.code, enforcement),
      commit: raw.commit,
      location: raw.location,
      services: [...new Set(raw.services)].sort(compare),
      paths: [...new Set(raw.paths)].sort(compare),
      lines,
    },
  };
}

/** By code, then by commit (oldest first), place and message. */
export function inOrder(a: PolicyResult, b: PolicyResult, commits: ReadonlyMap<string | null, number>): number {
  return (
    compare(a.code, b.code) ||
    (commits.get(a.commit) ?? -1) - (commits.get(b.commit) ?? -1) ||
    compare(a.location?.path ?? "", b.location?.path ?? "") ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    compare(a.message, b.message)
  );
}
