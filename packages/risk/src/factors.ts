import type { FeatureRow } from "./features.ts";
import type { Column } from "./table.ts";

/** Percentile, 0 to 1, of a value among the commits that a change is compared with. */
export type Percentile = (column: Column, value: number) => number;

/** The four factors, each 0 to 1. */
export interface Factors {
  readonly semanticType: number;
  readonly pathCriticality: number;
  readonly changeMagnitude: number;
  readonly history: number;
}

/** Parts of each factor that are plain percentiles, with their shares. */
export const shares = {
  semanticType: { controlFlow: 0.5, calls: 0.2, comparisons: 0.15, publicApi: 0.15 },
  changeMagnitude: { linesAdded: 0.5, hunks: 0.3, files: 0.2 },
  history: { priorFixes: 0.4, authorCommits: 0.2, directories: 0.4 },
} as const;

/** What remains of the semantic factor for documentation, style, tests and chores that are what they say. */
const QUIET_SHARE = 0.5;

/**
 * The four factors of one change. `pathFloor` (0 to 1) is what the configured domains and safety class make of the path
 * factor at least. An author who is known here lowers the history factor, so that part counts from the other end.
 */
export function factorsOf(row: FeatureRow, percentile: Percentile, pathFloor: number): Factors {
  const p = (feature: Exclude<keyof FeatureRow, "quiet">) => percentile(feature, row[feature]);
  const { semanticType: s, changeMagnitude: m, history: h } = shares;
  const semantic =
    s.controlFlow * p("controlFlow") +
    s.calls * p("calls") +
    s.comparisons * p("comparisons") +
    s.publicApi * p("publicApi");
  return {
    semanticType: row.quiet ? QUIET_SHARE * semantic : semantic,
    pathCriticality: Math.max(pathFloor, percentile("exposure", exposure(row, percentile))),
    changeMagnitude: m.linesAdded * p("linesAdded") + m.hunks * p("hunks") + m.files * p("files"),
    history:
      h.priorFixes * p("priorFixes") + h.authorCommits * (1 - p("authorCommits")) + h.directories * p("directories"),
  };
}

/** How much is added where things broke lately: `ln(1 + lines added) x (1/2 + percentile of the fix density)`. */
export function exposure(row: Pick<FeatureRow, "linesAdded" | "fixDensity">, percentile: Percentile): number {
  return Math.log1p(row.linesAdded) * (0.5 + percentile("fixDensity", row.fixDensity));
}
