/** The search for the commit that caused a regression: strategies as pure functions of the readings, and the probes that take them. */
export { type CulpritCode, CulpritError } from "./error.ts";
export { type CulpritSearch, findCulprit, type SearchResult } from "./find-culprit.ts";
export { halving } from "./halving.ts";
export { type Metric, metricFrom } from "./metric.ts";
export { knownNoise } from "./noise.ts";
export { riskPrior, uniformPrior } from "./prior.ts";
export { type Probed, probe, type Test } from "./probe.ts";
export { readCulprit } from "./read-culprit.ts";
export { type CulpritFacts, type ReportFields, type ReportRequest, reportFields } from "./report-fields.ts";
export type { SearchSpace, SearchStrategy, Step, Suspect } from "./search.ts";
export { type SuspectRequest, type Suspects, suspectsBetween } from "./suspects.ts";
