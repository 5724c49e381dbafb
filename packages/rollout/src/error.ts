import { ExpectedError } from "@gitops-health/contracts";

export type RolloutCode =
  /** The documents that a plan is made from are about different changes. */
  "subjects-differ" | "phase-not-built";

/** Why no plan can be made. */
export class RolloutError extends ExpectedError<RolloutCode> {}
