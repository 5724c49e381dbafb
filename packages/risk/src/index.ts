/**
 * How risky a change is: four factors from its diff and the repository's past, each made of percentiles among the commits
 * before it, weighed into a score of 0 to 100 with a level and an explanation. Needs no training and no network.
 */
export { assessRisk } from "./assess.ts";
export { RiskError } from "./error.ts";
export { exposure, factorsOf, type Percentile } from "./factors.ts";
export { type Feature, type FeatureRow, features } from "./features.ts";
export { declaredType } from "./fix-message.ts";
export { makersOf, type OverridePeople, type OverrideRequest, overridden } from "./override.ts";
export { type PastRow, readPast } from "./past.ts";
export { type PastReader, pastReader } from "./past-reader.ts";
export type { FloorInput, RiskRequest, RiskResult, RiskWeights } from "./request.ts";
export { SortedColumn } from "./sorted-column.ts";
export { isSource } from "./source-path.ts";
export { shippedSources, shippedTable, type Table, type TableSource, tableOf } from "./table.ts";
export { tableSource } from "./table-source.ts";
export { sharesOf, weigh } from "./weights.ts";
export { ScoreWindow } from "./window.ts";
