import { ExpectedError } from "@gitops-health/contracts";

export type CulpritCode =
  /** `good` and `bad` are the same commit, or nothing lies between them. */
  | "no-suspects"
  /** `good` is not an ancestor of `bad`. */
  | "ends-swapped"
  | "ends-unrelated"
  /** Both `good` and `start` were given. */
  | "ends-ambiguous"
  /** Looking back, no commit was good. */
  | "no-good-commit"
  /** One end gave no verdict, so that nothing can be compared with it. */
  | "end-not-testable"
  /** The command asked to stop, by an exit code of 128 or more. */
  | "command-aborted"
  /** The command cannot be started. */
  | "command-not-started"
  /** A metric without a threshold. */
  | "metric"
  /** A Prometheus query that no commit can answer, or a server that wants other credentials. */
  | "prometheus"
  /** The log of another search, or one that cannot be read, or is written by another process. */
  | "log-of-another-search"
  | "log-damaged"
  | "log-in-use"
  | "log-not-written"
  | "disk-full"
  /** An input that a phase of a search on several runners needs is missing or is none. */
  | "phase-input"
  /** The log between two jobs is not the one that the job before wrote. */
  | "log-altered"
  /** No runner of a round brought a reading. */
  | "round-empty"
  /** A time of deployment or detection that is none, or the two in the wrong order. */
  | "times"
  /** A service that is not in the configuration. */
  | "service-unknown"
  | "cancelled";

/** Why a search for a culprit could not be made or was given up. */
export class CulpritError extends ExpectedError<CulpritCode> {}
