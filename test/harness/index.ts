/**
 * Runs our actions as GitHub runs them: a bundle in a step of its own (`runBundle`), a whole workflow on a sample
 * repository (`runAct`). What the runner does to inputs, files, log lines and limits is done here too.
 */
export { type ActOptions, type ActRun, actPath, runAct } from "./act.ts";
export type { JobRun, StepRun } from "./act-log.ts";
export { type ActionFile, readActionFile } from "./action-file.ts";
export { type BundleOptions, type BundleRun, runBundle } from "./bundle.ts";
export { type Command, readLog } from "./commands.ts";
export { FileCommandError, readKeyValues } from "./file-commands.ts";
export { type NodeMajor, nodeFor } from "./nodes.ts";
