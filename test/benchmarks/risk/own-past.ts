import { exposure, type Feature, type FeatureRow, features, type Percentile, SortedColumn } from "@gitops-health/risk";

const WINDOW = 1000;

/**
 * The scale that the score does not use, kept to measure it: percentiles among the repository's own last 1,000 commits.
 * Exposures are ranked anew for each commit, because they depend on the window's fix densities.
 */
export class OwnPast {
  readonly #rows: FeatureRow[] = [];
  readonly #columns = Object.fromEntries(features.map((feature) => [feature, new SortedColumn(WINDOW + 1)])) as Record<
    Feature,
    SortedColumn
  >;

  add(row: FeatureRow): void {
    this.#rows.push(row);
    for (const feature of features) this.#columns[feature].add(row[feature]);
    const oldest = this.#rows.length > WINDOW ? this.#rows.shift() : undefined;
    if (oldest !== undefined) for (const feature of features) this.#columns[feature].remove(oldest[feature]);
  }

  readonly percentile: Percentile = (column, value) => {
    if (this.#rows.length === 0) return 0.5;
    const own =
      column === "exposure"
        ? SortedColumn.of(this.#rows.map((row) => exposure(row, this.percentile)))
        : this.#columns[column];
    return own.rank(value) / own.size;
  };
}
