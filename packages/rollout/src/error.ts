import { ExpectedError } from "@gitops-health/contracts";

export type RolloutCode =
  /** The documents that a plan is made from are about different changes. */
  | "subjects-differ"
  /** A freeze window has no such date, or ends before it begins. */
  | "freeze-window"
  | "phase-not-built";

/** Why no plan can be made. */
export class RolloutError extends ExpectedError<RolloutCode> {}
