import { ExpectedError } from "@gitops-health/contracts";

export type DetectorsCode =
  | "rule-invalid"
  | "rules-altered"
  | "baseline-invalid"
  | "baseline-altered"
  | "not-sanitized"
  | "unreadable-file";

/** What can be wrong with rules and baselines that a user gives, and the refusal to let a text through. No message quotes a value. */
export class DetectorsError extends ExpectedError<DetectorsCode> {}
