import type { Reading } from "@gitops-health/contracts";

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

/** What a strategy needs to know of a reading. */
export type LoggedReading = Pick<Reading, "commit" | "verdict" | "value">;

export type Step =
  /** Run the command at this commit next. */
  | { readonly kind: "probe"; readonly commit: string }
  /** The culprit is one of these, oldest first: one, or the group that untestable commits hide it in. */
  | { readonly kind: "decided"; readonly remaining: readonly string[] }
  /** An end gave the verdict of the other: what was seen does not begin between them. */
  | { readonly kind: "not-reproduced"; readonly end: "good" | "bad" }
  /** An end could not be tested at all. */
  | { readonly kind: "end-not-testable"; readonly end: "good" | "bad" };

/**
 * A way to search: one pure function from the log of all readings so far to the next step.
 * All state is in the log, so that a search can be resumed, replayed and audited.
 */
export type SearchStrategy = (space: SearchSpace, readings: readonly LoggedReading[]) => Step;
