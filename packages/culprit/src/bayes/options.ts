/** What a reading costs: one more when its commit was never built. Any unit, the same for both. */
export interface Cost {
  readonly measure: number;
  readonly build: number;
}

export interface BayesOptions {
  /** Undefined for a command that answers pass or fail. */
  readonly metric: { readonly threshold: number; readonly direction: "above" | "below" } | undefined;
  /** Wanted probability of the answer, 0.5 to 1 exclusive. */
  readonly confidence: number;
  /** How many readings the culprit and its parents must have each, at least. */
  readonly confirm: number;
  /** Readings after which the search ends undecided. */
  readonly maxMeasurements: number;
  /** What a reading and a build cost, in any one unit. */
  readonly cost: Cost;
  /** Whether a commit was built before; by default the commits that have readings were. */
  readonly built?: (sha: string) => boolean;
}
