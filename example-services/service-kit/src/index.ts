/**
 * What every example service needs and none should write again: routes over node:http with a bounded body, Prometheus
 * metrics in the text format, operational limits from `config/*.json`, and a process that starts and stops cleanly.
 */
export { ask } from "./client.ts";
export { readCommandLine } from "./command-line.ts";
export { numberField, textFields } from "./fields.ts";
export { readLimits } from "./limits.ts";
export { Metrics } from "./metrics.ts";
export { Problem } from "./problem.ts";
export { runService } from "./process.ts";
export type { Call, Route } from "./route.ts";
export { type RunningService, type ServiceDefinition, startService } from "./service.ts";
