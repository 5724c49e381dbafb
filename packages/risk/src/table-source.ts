import { exposure } from "./factors.ts";
import type { Feature, FeatureRow } from "./features.ts";
import { SortedColumn } from "./sorted-column.ts";
import { perColumn, type TableSource } from "./table.ts";

/** Steps between the smallest and the largest value: a column has one value more. */
const STEPS = 100;

/** A history as the shipped table keeps it, from the rows of all its commits. No label of any commit enters. */
export function tableSource(repository: string, head: string, rows: readonly FeatureRow[]): TableSource {
  const column = (feature: Feature) => SortedColumn.of(rows.map((row) => row[feature]));
  const densities = column("fixDensity");
  const exposures = SortedColumn.of(
    rows.map((row) => exposure(row, (_, density) => densities.rank(density) / densities.size)),
  );
  const quantiles = perColumn((name) => steps(name === "exposure" ? exposures : column(name)));
  return { repository, head, commits: rows.length, quantiles };
}

function steps(column: SortedColumn): number[] {
  return Array.from({ length: STEPS + 1 }, (_, step) => Math.round(column.quantile(step / STEPS) * 1000) / 1000);
}
