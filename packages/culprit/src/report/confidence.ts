import type { CulpritReport } from "@gitops-health/contracts";
import type { Assessment } from "../search.ts";
import type { SearchEnd } from "./search-end.ts";

/** What has to hold for a probability to mean what it says. */
const ASSUMPTIONS: Readonly<Record<Assessment["model"], string>> = {
  certain:
    "The command gives the same answer each time at the same commit, and every commit from the first bad one on is bad.",
  counts:
    "Every commit before the culprit answers beyond the threshold with one rate and every commit from it on with a higher one, and readings do not depend on each other.",
  continuous:
    "Every commit before the culprit reads around one level and every commit from it on around a worse one, they vary alike, and readings do not depend on each other.",
};

/** That the culprit is among what remains, and under which assumption; null when nothing was reproduced. */
export function confidenceOf(end: SearchEnd): CulpritReport["confidence"] {
  return {
    value: end.kind === "not-reproduced" ? null : end.probability,
    assumption: ASSUMPTIONS[end.assessment.model],
  };
}
