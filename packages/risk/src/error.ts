import { ExpectedError } from "@gitops-health/contracts";

export type RiskCode = "weights-all-zero" | "override-incomplete" | "override-refused";

/** What can keep a change from being scored. */
export class RiskError extends ExpectedError<RiskCode> {}
