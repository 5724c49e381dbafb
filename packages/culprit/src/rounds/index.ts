/**
 * A search in rounds on several runners: a plan deals commits to slots, each runner writes a file of readings, and what comes back is
 * taken into the log only when it is what was asked for.
 */
export { type CollectedRound, collectRound } from "./collect.ts";
export { deal, matrixOf, type Slot, slotsIn } from "./deal.ts";
export { type RoundFile, type RoundIdentity, roundFileName, roundFileText } from "./round-file.ts";
export { openRoundFile } from "./round-log.ts";
