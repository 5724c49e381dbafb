import type { Configuration } from "@gitops-health/config";
import { type Applicability, applicability } from "./applicability.ts";
import { outsideCollections } from "./collections.ts";
import type { PolicyInput } from "./input.ts";
import { switchedOff } from "./lint-rules.ts";
import type { Rule } from "./rules.ts";
import { type NotScanned, unscannedFor } from "./unscanned.ts";

/**
 * How a rule is judged on an input: as it applies; only in part, so that it can be broken but not kept; or not at all, because
 * the configuration chose none of its collections.
 */
export type Judgement =
  | Applicability
  /** `gap`: an analysis without the other part is incomplete. */
  | { readonly kind: "partly"; readonly reason: string; readonly gap: boolean }
  | { readonly kind: "outside"; readonly reason: string };

/**
 * What the configuration switches off of commit-lint is no gap while something of it is still judged: it was decided on the base branch,
 * as its collections were, and no change could mend it; a convention on the case of subjects would hold every deployment for good.
 *
 * @param beforeAdoption why the whole change is not judged; undefined when it is
 * @param notScanned changed files that detectors did not look at, or not wholly
 */
export function judgement(
  rule: Rule,
  input: PolicyInput,
  configuration: Configuration,
  beforeAdoption: string | undefined,
  notScanned: readonly NotScanned[],
): Judgement {
  const outside = outsideCollections(rule, configuration.collections);
  if (outside !== undefined) return { kind: "outside", reason: outside };
  const applicable = applicability(rule, input, configuration);
  if (applicable.kind !== "applies") return applicable;
  if (beforeAdoption !== undefined) return { kind: "not-evaluated", reason: beforeAdoption };
  const unscanned = unscannedFor(rule, input, notScanned);
  if (unscanned !== undefined) return partly(unscanned.what, unscanned.gap);
  const { ids } = switchedOff(rule, configuration);
  return ids.length === 0
    ? applicable
    : partly(`the configuration switches ${ids.join(", ")} of commit-lint off`, false);
}

function partly(why: string, gap: boolean): Judgement {
  return { kind: "partly", reason: `judged only in part, and nothing was found in that part: ${why}`, gap };
}
