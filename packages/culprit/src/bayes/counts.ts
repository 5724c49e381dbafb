import type { Lineage } from "./lineage.ts";
import { normalCdf } from "./special.ts";
import type { Tally } from "./tally.ts";

/**
 * Prior of each side's rate of wrong answers: Beta(1/2, 1). Jeffreys' would be Beta(1/2, 1/2); that wrong answers are a little rarer
 * than right ones is what calling the ends good and bad means, and it saves one reading of twenty at no cost in accuracy.
 */
const WRONG = 0.5;
const RIGHT = 1;

/** What a model says: how likely the readings are under each hypothesis, and what it would expect of the next one. */
export interface Likelihood {
  /** Natural logarithm, up to a constant; index 0 (the good end) is no hypothesis. */
  readonly log: Float64Array;
  /** Probability of each outcome of a next reading on a commit that is good (`good[k][c]`) and one that is bad, if c is the culprit. */
  outcomes(): { readonly good: readonly Float64Array[]; readonly bad: readonly Float64Array[] };
}

/**
 * Readings as good or bad: each side of the change has a rate of bad answers, both unknown (Beta-Bernoulli), and
 * the bad side's is the higher one. The probability of that is taken from the normal distributions with the moments of both Betas.
 */
export function countsLikelihood(tally: Tally, lineage: Lineage): Likelihood {
  const { size } = lineage;
  const total = tally.samples.length;
  const bads = tally.samples.filter((each) => each.bad).length;
  const after = lineage.handedOn(tally.counts);
  const badAfter = lineage.handedOn(tally.bads);
  const logBeta = logBetas(total);
  const log = new Float64Array(size);
  const good = new Float64Array(size);
  const bad = new Float64Array(size);
  for (let c = 1; c < size; c++) {
    const nB = after[c] ?? 0;
    const yB = badAfter[c] ?? 0;
    if (c > 1 && nB === after[c - 1] && yB === badAfter[c - 1]) {
      // No reading lies between the two: nothing tells them apart.
      for (const array of [log, good, bad]) array[c] = array[c - 1] ?? 0;
      continue;
    }
    const nA = total - nB;
    const yA = bads - yB;
    const pA = (yA + WRONG) / (nA + WRONG + RIGHT);
    const pB = (yB + RIGHT) / (nB + WRONG + RIGHT);
    const spread = Math.sqrt((pA * (1 - pA)) / (nA + WRONG + RIGHT + 1) + (pB * (1 - pB)) / (nB + WRONG + RIGHT + 1));
    log[c] = logBeta(yA, nA) + logBeta(nB - yB, nB) + Math.log(Math.max(normalCdf((pB - pA) / spread), 1e-9));
    good[c] = pA;
    bad[c] = pB;
  }
  return {
    log,
    outcomes: () => ({ good: [good.map((p) => 1 - p), good], bad: [bad.map((p) => 1 - p), bad] }),
  };
}

/** ln B(wrong + 1/2, n - wrong + 1) for all n up to `total`, by the recurrence of the gamma function. */
function logBetas(total: number): (wrong: number, n: number) => number {
  // ln gamma(k + 1/2) and ln gamma(k + 1).
  const halves = new Float64Array(total + 2);
  const wholes = new Float64Array(total + 2);
  halves[0] = 0.5 * Math.log(Math.PI);
  for (let k = 1; k < halves.length; k++) {
    halves[k] = (halves[k - 1] ?? 0) + Math.log(k - 0.5);
    wholes[k] = (wholes[k - 1] ?? 0) + Math.log(k);
  }
  return (wrong, n) => (halves[wrong] ?? 0) + (wholes[n - wrong] ?? 0) - (halves[n + 1] ?? 0);
}
