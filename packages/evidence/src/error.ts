import { ExpectedError } from "@gitops-health/contracts";

export type EvidenceCode =
  | "period-end-unreadable"
  | "period-reversed"
  | "history-shallow"
  | "service-unknown"
  | "evidence-folder-missing"
  | "evidence-changed"
  | "evidence-holds-values"
  | "path-not-portable"
  | "package-unreadable"
  | "package-not-writable";

/** What can be wrong with an audit as a whole. What is wrong with a change or a stored document is an exception of its report instead. */
export class EvidenceError extends ExpectedError<EvidenceCode> {}
