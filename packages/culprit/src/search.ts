import type { Effect, Reading } from "@gitops-health/contracts";

/** A commit that may be the culprit. */
export interface Suspect {
  readonly sha: string;
  /** Its parents among the suspects. On a first-parent line that is at most one. */
  readonly parents: readonly string[];
}

/** What is searched: the good end, which is no suspect, and the suspects with every parent before its children; the last one is the bad end. */
export interface SearchSpace {
  readonly good: string;
  readonly suspects: readonly Suspect[];
  /** Probability that each suspect is the culprit, by sha; adds up to 1. */
  readonly prior: ReadonlyMap<string, number>;
}

/** What a strategy needs to know of a reading. The order of readings of one commit does not matter. */
export type LoggedReading = Pick<Reading, "commit" | "verdict" | "value" | "runner">;

/** What all readings so far say. */
export interface Assessment {
  /** How they were read: each as certain, as counts beyond the threshold, or as values. */
  readonly model: "certain" | "counts" | "continuous";
  /** Probability that each suspect is the culprit, if there is one between the ends; in the order of the suspects, adds up to 1. */
  readonly posterior: ReadonlyMap<string, number>;
  /** Probability that the bad end is worse than the good one, 0 to 1. */
  readonly reproduced: number;
  /** Null while one side has no readings, or when each reading is taken as certain. */
  readonly effect: Effect | null;
  /** Whether the good end, measured again at the end, still agrees with its first readings; null when that was not looked at. */
  readonly drifted: boolean | null;
  /**
   * By how much each runner reads higher than the one with most readings (itself 0), as far as both read the same side: in the metric's unit,
   * or in the share of bad answers for pass or fail. Empty with a single runner, or when each reading is taken as certain.
   */
  readonly runnerOffsets: ReadonlyMap<string, number>;
}

export type Step =
  /** Run the command at these commits next. A commit may stand more than once: each is a reading of its own. */
  | { readonly kind: "probe"; readonly commits: readonly string[] }
  /** The culprit is one of these, oldest first: one, or the group that untestable commits hide it in. */
  | {
      readonly kind: "decided";
      readonly remaining: readonly string[];
      /** That the culprit is among `remaining`, 0 to 1. */
      readonly probability: number;
      readonly assessment: Assessment;
    }
  /** The measurements that were allowed are used up, or the machine drifted: the fewest suspects that hold the wanted probability, oldest first. */
  | {
      readonly kind: "undecided";
      readonly reason: "measurements" | "drift";
      readonly remaining: readonly string[];
      readonly probability: number;
      readonly assessment: Assessment;
    }
  /** The ends do not differ as they should. Without noise one end gave the verdict of the other, and `end` says which; else it is null. */
  | { readonly kind: "not-reproduced"; readonly end: "good" | "bad" | null; readonly assessment: Assessment }
  /** An end could not be tested at all. */
  | { readonly kind: "end-not-testable"; readonly end: "good" | "bad" };

/**
 * A way to search: one pure function from the log of all readings so far to the next step.
 * All state is in the log, so that a search can be resumed, replayed and audited.
 *
 * @param width how many probes can run side by side; a step asks for at most that many
 */
export type SearchStrategy = (space: SearchSpace, readings: readonly LoggedReading[], width?: number) => Step;
