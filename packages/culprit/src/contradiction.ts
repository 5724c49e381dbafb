import type { Reading } from "@gitops-health/contracts";
import { isBad, isMeasurement, type Metric } from "./metric.ts";

/**
 * What is wrong with a reading from a file, as the end of a sentence about it; undefined for a sound one. A verdict follows from
 * the value; one that does not was written by somebody else. (JSON has no NaN and no infinity.)
 */
export function contradictionIn({ verdict, value }: Reading, metric: Metric | undefined): string | undefined {
  const judged = verdict === "good" || verdict === "bad";
  if (metric === undefined || !judged) return value === null ? undefined : "has a value where there can be none";
  if (value === null || !isMeasurement(value)) return "has a verdict without a value";
  return isBad(value, metric) === (verdict === "bad") ? undefined : "has a verdict that its value contradicts";
}
