import type { CommitLint, ComplianceAnalysis, RiskAssessment } from "@gitops-health/contracts";
import type { LandedCommit } from "./history.ts";

/** One landed change judged again from git alone, with the packages that judged it when it was made. */
export interface Analysed {
  readonly services: readonly string[];
  readonly domains: readonly string[];
  readonly assurance: "self-declared" | "signed";
  readonly lint: Pick<CommitLint, "errors">;
  readonly compliance: Pick<
    ComplianceAnalysis,
    | "compliant"
    | "complete"
    | "violations"
    | "warnings"
    | "exceptions"
    | "successes"
    | "notApplicable"
    | "rulesNotEvaluated"
    | "controls"
  >;
  readonly risk: Pick<RiskAssessment, "score" | "level" | "computedLevel" | "declaredLevel" | "squashed">;
  /** Digests of what it was judged with, by name. */
  readonly materials: Readonly<Record<string, string>>;
}

/** Judges a landed change as of a time (`YYYY-MM-DDTHH:MM:SSZ`). */
export type Analyse = (commit: LandedCommit, evaluatedAt: string) => Promise<Analysed>;
