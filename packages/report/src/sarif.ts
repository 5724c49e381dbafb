import type { Predicate } from "@gitops-health/contracts";
import { suppressedResult } from "./findings-sarif.ts";
import { findingRules } from "./findings-sarif-rules.ts";
import { GITHUB_LIMITS, type SarifLimits, sarifLog } from "./sarif-log.ts";
import { ranked } from "./sarif-results.ts";
import { sarifRules } from "./sarif-rules.ts";

type Compliance = Predicate<"compliance-analysis">;

/**
 * A compliance analysis as SARIF 2.1.0 for GitHub code scanning: one run, a result for each violation, warning, waived and allowed
 * finding, the last two as suppressed. No line of the repository is in it.
 */
export function complianceSarif(analysis: Compliance, limits: SarifLimits = GITHUB_LIMITS): string {
  // What somebody would allow and may not is a violation or warning already.
  const allowed = analysis.allowedFindings.filter(({ refused }) => refused === null);
  const rules = [...sarifRules(analysis), ...findingRules(allowed.map(({ finding }) => finding))];
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const run = {
    category: "compliance-analysis",
    version: analysis.producer.version,
    evaluatedAt: analysis.evaluatedAt,
    rules,
    results: [...ranked(analysis, indexOf), ...allowed.map((each) => suppressedResult(each, indexOf))],
    whole: "the result document",
    notes: notes(analysis),
  };
  return sarifLog(run, limits);
}

/** What nobody judged. */
function notes({ rulesNotEvaluated, notEvaluated }: Compliance): string[] {
  return [
    ...rulesNotEvaluated.map(
      ({ code, reason }) => `Not evaluated, which is not the same as passed: ${code}: ${reason}`,
    ),
    ...notEvaluated.map(({ what, reason }) => `Not evaluated: ${what}: ${reason}`),
  ];
}
