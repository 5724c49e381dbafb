/** The search for the commit that caused a regression: strategies as pure functions of the readings, and the probes that take them. */

export { type BayesOptions, bayesian } from "./bayes/index.ts";
export { type CulpritCode, CulpritError } from "./error.ts";
export { type CulpritSearch, findCulprit, type SearchResult, searchReadings } from "./find-culprit.ts";
export { halving } from "./halving.ts";
export { type Metric, metricFrom } from "./metric.ts";
export { riskPrior, uniformPrior } from "./prior.ts";
export type { Test } from "./probe.ts";
export { readCulprit } from "./read-culprit.ts";
export { checkService } from "./report/component.ts";
export { describeIncident, type IncidentRequest } from "./report/describe.ts";
export { type ExposureTimes, exposureTimes } from "./report/safety.ts";
export type { NamedFolder } from "./report/stored-documents.ts";
export type { ReportFields } from "./report-fields.ts";
export {
  type CollectedRound,
  collectRound,
  deal,
  matrixOf,
  openRoundFile,
  roundFileName,
  type Slot,
  slotsIn,
} from "./rounds/index.ts";
export {
  buildKeyOf,
  commitBefore,
  type LoggedMeasurement,
  type LogHeader,
  logHeader,
  lookBack,
  type Measurements,
  openLog,
  openMeasurements,
  type Purpose,
  prometheusAddress,
  type ReadingsLog,
  readLog,
} from "./run/index.ts";
export type { Assessment, LoggedReading, SearchSpace, SearchStrategy, Step, Suspect } from "./search.ts";
export { type SuspectRequest, type Suspects, suspectsBetween } from "./suspects.ts";
