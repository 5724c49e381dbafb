import { continuousLikelihood } from "./continuous.ts";
import { countsLikelihood, type Likelihood } from "./counts.ts";
import { thresholdParts } from "./ends.ts";
import type { Lineage } from "./lineage.ts";
import type { Tally } from "./tally.ts";

/** Effects of at least so many standard deviations are read as counts: good and bad are seldom mixed up, and nothing is assumed of the noise. */
const CLEAR = 2.6;

/** Fewer samples than that say too little of the noise for the continuous model. */
const FOR_CONTINUOUS = 6;

export interface Weighed {
  readonly model: "counts" | "continuous";
  /** By index of the suspects; index 0 (the good end) is 0. Adds up to 1. */
  readonly posterior: Float64Array;
  readonly likelihood: Likelihood;
  /** The effect in standard deviations of the noise; not said by counts. */
  readonly separation?: number;
}

/**
 * The posterior from all samples. Counts beyond the threshold lose little while the effect is clear, and hold for any noise; when
 * the values overlap, or the threshold lies beside both ends, the values themselves tell more. Values of several runners are always read as values: a threshold
 * says nothing on a machine that reads higher than the others.
 */
export function weigh(prior: Float64Array, tally: Tally, lineage: Lineage): Weighed {
  const counts = countsLikelihood(tally, lineage);
  const posterior = bayes(prior, counts.log);
  const byCounts: Weighed = { model: "counts", posterior, likelihood: counts };
  const bothRead = (tally.counts[0] ?? 0) > 0 && (tally.counts.at(-1) ?? 0) > 0;
  const severalRunners = new Set(tally.samples.map((each) => each.runner)).size > 1;
  if (!bothRead || !tally.hasValues || tally.samples.length < FOR_CONTINUOUS || onlyTwoValues(tally)) return byCounts;
  let current = posterior;
  let likelihood = continuousLikelihood(tally, current, lineage);
  for (let turn = 0; turn < 2; turn++) {
    current = bayes(prior, likelihood.log);
    likelihood = continuousLikelihood(tally, current, lineage);
  }
  current = bayes(prior, likelihood.log);
  if (!severalRunners && likelihood.separation >= CLEAR && thresholdParts(tally)) return byCounts;
  return { model: "continuous", posterior: current, likelihood, separation: likelihood.separation };
}

/** Index of the most likely suspect; the oldest of several. */
export function mode(posterior: Float64Array): number {
  let best = 1;
  for (let c = 2; c < posterior.length; c++) if ((posterior[c] ?? 0) > (posterior[best] ?? 0)) best = c;
  return best;
}

function bayes(prior: Float64Array, log: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  const posterior = prior.map((p, c) => {
    const value = c === 0 || p <= 0 ? Number.NEGATIVE_INFINITY : Math.log(p) + (log[c] ?? 0);
    if (value > highest) highest = value;
    return value;
  });
  let total = 0;
  for (const [c, value] of posterior.entries()) total += posterior[c] = Math.exp(value - highest);
  return posterior.map((p) => p / total);
}

function onlyTwoValues(tally: Tally): boolean {
  return new Set(tally.samples.map((each) => each.value)).size <= 2;
}
