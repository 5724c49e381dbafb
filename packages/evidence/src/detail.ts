import type { PolicyResult, RiskScore } from "@gitops-health/contracts";
import type { Analysed } from "./analysed.ts";

/** What the package's files say of one change beyond its row in the report. */
export interface ChangeDetail {
  readonly commit: string;
  /** As of when it was judged again; null: as of its committer date, because no stored analysis says another time. */
  readonly storedEvaluatedAt: string | null;
  /** Why there is no analysis; null when there is one. */
  readonly problem: string | null;
  readonly compliance: {
    readonly compliant: boolean;
    readonly complete: boolean;
    readonly violations: readonly PolicyResult[];
    readonly warnings: readonly PolicyResult[];
    readonly exceptions: Analysed["compliance"]["exceptions"];
    readonly passed: readonly string[];
    readonly notApplicable: readonly string[];
    readonly notEvaluated: Analysed["compliance"]["rulesNotEvaluated"];
  } | null;
  readonly risk: Pick<
    RiskScore,
    "score" | "scoreLevel" | "floors" | "computedLevel" | "declaredLevel" | "level" | "factors"
  > | null;
  readonly materials: Readonly<Record<string, string>>;
}

export function detailOf(commit: string, analysed: Analysed | string, storedEvaluatedAt: string | null): ChangeDetail {
  if (typeof analysed === "string")
    return { commit, storedEvaluatedAt, problem: analysed, compliance: null, risk: null, materials: {} };
  const { compliance, risk } = analysed;
  const { score, scoreLevel, floors, computedLevel, declaredLevel, level, factors } = risk.squashed;
  return {
    commit,
    storedEvaluatedAt,
    problem: null,
    compliance: {
      compliant: compliance.compliant,
      complete: compliance.complete,
      violations: compliance.violations,
      warnings: compliance.warnings,
      exceptions: compliance.exceptions,
      passed: compliance.successes.map(({ code }) => code),
      notApplicable: compliance.notApplicable.map(({ code }) => code),
      notEvaluated: compliance.rulesNotEvaluated,
    },
    risk: { score, scoreLevel, floors, computedLevel, declaredLevel, level, factors },
    materials: analysed.materials,
  };
}
