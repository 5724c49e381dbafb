/** The raw figures that the factors are made of, in the order in which caches and tables keep them. */
export const features = [
  "controlFlow",
  "calls",
  "comparisons",
  "publicApi",
  "linesAdded",
  "hunks",
  "files",
  "directories",
  "fixDensity",
  "priorFixes",
  "authorCommits",
] as const;
export type Feature = (typeof features)[number];

/** One change as figures: a commit, or the squashed diff of several. */
export interface FeatureRow extends Readonly<Record<Feature, number>> {
  /** Declared as docs, style, test or chore, and the diff agrees. */
  readonly quiet: boolean;
}
