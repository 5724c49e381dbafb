import { ExpectedError } from "@gitops-health/contracts";

export type CulpritCode =
  /** `good` and `bad` are the same commit, or nothing lies between them. */
  | "no-suspects"
  /** `good` is not an ancestor of `bad`. */
  | "ends-swapped"
  | "ends-unrelated"
  /** One end gave no verdict, so that nothing can be compared with it. */
  | "end-not-testable"
  /** The command asked to stop, by an exit code of 128 or more. */
  | "command-aborted"
  /** The command cannot be started. */
  | "command-not-started"
  /** A metric without a threshold. */
  | "metric"
  /** A search that is not built yet. */
  | "noise"
  | "cancelled";

/** Why a search for a culprit could not be made or was given up. */
export class CulpritError extends ExpectedError<CulpritCode> {}
