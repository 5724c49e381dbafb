import type { Percentile } from "./factors.ts";
import { type Feature, features } from "./features.ts";
import { sources } from "./reference-table.generated.ts";
import { SortedColumn } from "./sorted-column.ts";

/** Columns of the table: every feature, and the exposure that the path factor ranks. */
export type Column = Feature | "exposure";
export const columns: readonly Column[] = [...features, "exposure"];

/** One history in the shipped table. */
export interface TableSource {
  /** `owner/name` on GitHub. */
  readonly repository: string;
  /** The commit whose history was read. */
  readonly head: string;
  /** Non-merge commits that it has. */
  readonly commits: number;
  /** Per column the values at equal steps of its quantiles, smallest first. */
  readonly quantiles: Readonly<Record<Column, readonly number[]>>;
}

/**
 * The scale of every score: what commits of real projects look like.
 *
 * It is the same for all repositories and all times, so that scores can be compared. Percentiles among a repository's own
 * last 1,000 commits forget the scale instead (a busy year's large commits look like a quiet year's small ones) and predict
 * worse: without look-ahead .761 against .773, mean AUC on three labelled histories, each judged by the other two
 * (test/benchmarks/risk). A repository's own commits decide what is a high score for it, see `ScoreWindow`.
 */
export interface Table {
  readonly commits: number;
  readonly percentile: Percentile;
}

/** The histories in the shipped table. */
export const shippedSources: readonly TableSource[] = sources;

/** The shipped table; without the histories of `excluded` repositories, so that a benchmark can judge a project by others alone. */
export function shippedTable(excluded: readonly string[] = []): Table {
  return tableOf(sources.filter((source) => !excluded.includes(source.repository)));
}

/** Each history counts the same, however long it is. */
export function tableOf(used: readonly TableSource[]): Table {
  const sorted = perColumn((column) => SortedColumn.of(used.flatMap((source) => source.quantiles[column])));
  return {
    commits: used.reduce((sum, source) => sum + source.commits, 0),
    percentile: (column, value) => sorted[column].rank(value) / sorted[column].size,
  };
}

export function perColumn<Value>(make: (column: Column) => Value): Record<Column, Value> {
  return Object.fromEntries(columns.map((column) => [column, make(column)])) as Record<Column, Value>;
}
