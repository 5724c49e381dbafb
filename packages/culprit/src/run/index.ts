/**
 * Taking readings. `measurements` takes them side by side: each in a worktree of `trees`, where a build is kept; its output, its
 * leftover processes and what it did to the repository are looked after; it is on the disk in `readings-log` before the next one.
 * `look-back` finds a good end by them, `counterfactual` the proof; `prometheus` asks for a value after the command.
 */
export { buildKeyOf } from "./build-key.ts";
export { type LogHeader, logHeader } from "./log-header.ts";
export { commitBefore, lookBack } from "./look-back.ts";
export { type Measurements, openMeasurements, type Purpose } from "./measurements.ts";
export { prometheusAddress } from "./prometheus.ts";
export { type LoggedMeasurement, openLog, type ReadingsLog, readLog } from "./readings-log.ts";
