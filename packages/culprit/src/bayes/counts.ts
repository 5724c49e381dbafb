import type { Lineage } from "./lineage.ts";
import { logSum } from "./log-sum.ts";
import { normalCdf } from "./special.ts";
import { type Sample, samplesByRunner, type Tally } from "./tally.ts";

/** What a model says: how likely the readings are under each hypothesis, and what it would expect of the next one. */
export interface Likelihood {
  /** Natural logarithm, up to a constant; index 0 (the good end) is no hypothesis. */
  readonly log: Float64Array;
  /** Probability of each outcome of a next reading on a commit that is good (`good[k][c]`) and one that is bad, if c is the culprit. */
  outcomes(): { readonly good: readonly Float64Array[]; readonly bad: readonly Float64Array[] };
}

/** Prior of a side's rate of wrong answers, Beta(1/2, right), and the logarithm of what it integrates to for both sides, the bad one's higher. */
interface RatePrior {
  readonly right: 0.5 | 1;
  readonly logNorm: number;
}

/**
 * Jeffreys' would be Beta(1/2, 1/2); that wrong answers are a little rarer than right ones is what calling the ends good and bad means,
 * and it saves one reading of twenty at no cost in accuracy.
 */
const ALIKE: RatePrior = { right: 1, logNorm: Math.log(Math.PI) };

/** Jeffreys'. The other one would take a runner on which everything fails for one that saw bad commits only. */
const APART: RatePrior = { right: 0.5, logNorm: Math.log(Math.PI ** 2 / 2) };

/**
 * Readings as good or bad: each side of the change has a rate of bad answers, both unknown (Beta-Bernoulli), and
 * the bad side's is the higher one. The probability of that is taken from the normal distributions with the moments of both Betas.
 *
 * Several runners either share these rates or have rates of their own, each as likely beforehand: runners that agree cost next to
 * nothing, and one on which the command fails for a reason of its own is compared with itself only.
 */
export function countsLikelihood(tally: Tally, lineage: Lineage): Likelihood {
  const logBeta = logBetas(tally.samples.length);
  const { log, good, bad } = ratesOf(tally.samples, lineage, ALIKE, logBeta);
  const runners = [...samplesByRunner(tally.samples).values()];
  return {
    log: runners.length < 2 ? log : logSum([log, apart(runners, lineage, logBeta)]),
    outcomes: () => ({ good: [good.map((p) => 1 - p), good], bad: [bad.map((p) => 1 - p), bad] }),
  };
}

/** As if each runner had rates of its own; up to the same constant as when they share them. */
function apart(runners: readonly (readonly Sample[])[], lineage: Lineage, logBeta: LogBeta): Float64Array {
  const all = new Float64Array(lineage.size).fill(ALIKE.logNorm - runners.length * APART.logNorm);
  for (const samples of runners)
    for (const [c, log] of ratesOf(samples, lineage, APART, logBeta).log.entries()) all[c] = (all[c] ?? 0) + log;
  return all;
}

/** For each suspect how likely the readings are if it is the culprit, and then the expected rates of bad answers. */
function ratesOf(samples: readonly Sample[], lineage: Lineage, { right }: RatePrior, logBeta: LogBeta) {
  const { size } = lineage;
  const counts = new Float64Array(size);
  const bads = new Float64Array(size);
  for (const each of samples) {
    counts[each.at] = (counts[each.at] ?? 0) + 1;
    if (each.bad) bads[each.at] = (bads[each.at] ?? 0) + 1;
  }
  const total = samples.length;
  const totalBad = bads.reduce((sum, each) => sum + each, 0);
  const after = lineage.handedOn(counts);
  const badAfter = lineage.handedOn(bads);
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
    const yA = totalBad - yB;
    const pA = (yA + WRONG) / (nA + WRONG + right);
    const pB = (yB + right) / (nB + WRONG + right);
    const spread = Math.sqrt((pA * (1 - pA)) / (nA + WRONG + right + 1) + (pB * (1 - pB)) / (nB + WRONG + right + 1));
    const higher = Math.log(Math.max(normalCdf((pB - pA) / spread), 1e-9));
    log[c] = logBeta(yA, nA, right) + logBeta(nB - yB, nB, right) + higher;
    good[c] = pA;
    bad[c] = pB;
  }
  return { log, good, bad };
}

const WRONG = 0.5;

/** ln B(wrong + 1/2, n - wrong + right). */
type LogBeta = (wrong: number, n: number, right: RatePrior["right"]) => number;

/** For all n up to `total`, by the recurrence of the gamma function. */
function logBetas(total: number): LogBeta {
  // ln gamma(k + 1/2) and ln gamma(k + 1).
  const halves = new Float64Array(total + 2);
  const wholes = new Float64Array(total + 2);
  halves[0] = 0.5 * Math.log(Math.PI);
  for (let k = 1; k < halves.length; k++) {
    halves[k] = (halves[k - 1] ?? 0) + Math.log(k - 0.5);
    wholes[k] = (wholes[k - 1] ?? 0) + Math.log(k);
  }
  return (wrong, n, right) =>
    right === 1
      ? (halves[wrong] ?? 0) + (wholes[n - wrong] ?? 0) - (halves[n + 1] ?? 0)
      : (halves[wrong] ?? 0) + (halves[n - wrong] ?? 0) - (wholes[n] ?? 0);
}
