import type { Likelihood } from "./counts.ts";
import type { Lineage } from "./lineage.ts";
import { logSum } from "./log-sum.ts";
import { normalise } from "./normalise.ts";
import { fit, type RunnerSums } from "./regression.ts";
import { studentCdf } from "./special.ts";
import { placesByRunner, type Tally } from "./tally.ts";

/** Noise that is assumed beside what is seen, in parts of the effect: two or three readings that happen to agree prove nothing. */
export const FLOOR = 0.2;

/** Variances of the runners' offsets that are considered, in parts of the noise's; equally likely beforehand. */
export const OFFSET_RATIOS = [0, 0.3, 3, 30, 300] as const;

/** Borders of the ranges in which a next reading may fall, between the two levels and a little beyond. */
const BORDERS = [-0.1, 0.14, 0.38, 0.62, 0.86, 1.1] as const;

export interface ContinuousLikelihood extends Likelihood {
  /** The effect in standard deviations of the noise, by medians, which a few wild values do not move. */
  readonly separation: number;
}

/**
 * Readings as values around two levels, with all unknowns integrated out:
 * log L(c) = log determinant of `fit` - 1/2 (n - 2) ln S(c) + ln P_t(difference > 0), where S(c) is what the fit of both sides leaves
 * of the values of `normalise`, plus n FLOOR^2. Several runners add an offset each (see `fit`), its variance summed out over a grid:
 * machines that agree cost nothing, unequal ones are compared with themselves only.
 *
 * @param posterior a first guess, by which the levels are estimated
 */
export function continuousLikelihood(tally: Tally, posterior: Float64Array, lineage: Lineage): ContinuousLikelihood {
  const { values, separation } = normalise(tally, posterior, lineage);
  const groups = [...placesByRunner(tally.samples).values()];
  const sides = groups.map((members) => sidesOf(members, values, tally, lineage));
  const isNew = toldFromBefore(tally, lineage);
  const n = tally.samples.length;
  // Both levels are estimated, so two readings' worth of knowledge of the noise is gone.
  const df = Math.max(n - 2, 1);
  const ratios = groups.length > 1 ? OFFSET_RATIOS : [0];
  const at = (c: number, ratio: number) =>
    evaluate(
      sides.map((side) => side(c)),
      ratio,
      n,
      df,
    );
  const logs = ratios.map((ratio) => {
    const log = new Float64Array(lineage.size);
    for (let c = 1; c < lineage.size; c++) log[c] = isNew[c] ? at(c, ratio).log : (log[c - 1] ?? 0);
    return log;
  });
  const best = ratios[highestMean(logs)] ?? 0;
  return {
    log: logSum(logs),
    outcomes: () => outcomes(lineage.size, (c) => (isNew[c] ? at(c, best) : undefined)),
    separation,
  };
}

type Sides = (culprit: number) => RunnerSums;

/** A runner's sums for every culprit at once. */
function sidesOf(members: readonly number[], values: Float64Array, tally: Tally, lineage: Lineage): Sides {
  const counts = new Float64Array(lineage.size);
  const totals = new Float64Array(lineage.size);
  let sum = 0;
  let squares = 0;
  for (const k of members) {
    const at = tally.samples[k]?.at ?? 0;
    const value = values[k] ?? 0;
    counts[at] = (counts[at] ?? 0) + 1;
    totals[at] = (totals[at] ?? 0) + value;
    sum += value;
    squares += value * value;
  }
  const nBad = lineage.handedOn(counts);
  const sumBad = lineage.handedOn(totals);
  return (c) => ({ n: members.length, sum, squares, nBad: nBad[c] ?? 0, sumBad: sumBad[c] ?? 0 });
}

/** For each suspect, whether any reading tells it from the one before it; if not, both are as likely. */
function toldFromBefore(tally: Tally, lineage: Lineage): Uint8Array {
  const isNew = new Uint8Array(lineage.size);
  isNew[1] = 1;
  for (const [at, count] of tally.counts.entries()) {
    if (count === 0) continue;
    for (let c = 2; c < lineage.size; c++) if (lineage.makesBad(c, at) !== lineage.makesBad(c - 1, at)) isNew[c] = 1;
  }
  return isNew;
}

interface Evaluated {
  readonly log: number;
  readonly level: number;
  readonly difference: number;
  /** Standard deviation of one reading, the floor included. */
  readonly noise: number;
  /** Standard deviations of a next reading on a good and a bad commit. */
  readonly nextGood: number;
  readonly nextBad: number;
}

function evaluate(runners: readonly RunnerSums[], ratio: number, n: number, df: number): Evaluated {
  const { level, difference, residual, differenceVariance, levelVariance, logDeterminant } = fit(runners, ratio);
  const squares = residual + n * FLOOR ** 2;
  const noise = Math.sqrt(squares / df);
  const worse = studentCdf(difference / (noise * Math.sqrt(differenceVariance)), df);
  const nBad = runners.reduce((sum, each) => sum + each.nBad, 0);
  return {
    log: logDeterminant - 0.5 * df * Math.log(squares) + Math.log(Math.max(worse, 1e-12)),
    level,
    difference,
    noise,
    nextGood: noise * Math.sqrt(1 + levelVariance),
    nextBad: noise * Math.sqrt(1 + 1 / nBad),
  };
}

/** Predictive probabilities of the ranges between the borders, by the logistic approximation to the normal distribution. */
function outcomes(size: number, at: (c: number) => Evaluated | undefined) {
  const ranges = BORDERS.length + 1;
  const good = Array.from({ length: ranges }, () => new Float64Array(size));
  const bad = Array.from({ length: ranges }, () => new Float64Array(size));
  const fill = (into: Float64Array[], c: number, mean: number, deviation: number) => {
    let below = 0;
    for (const [k, range] of into.entries()) {
      const border = BORDERS[k];
      const upTo = border === undefined ? 1 : 1 / (1 + Math.exp((-1.702 * (border - mean)) / deviation));
      range[c] = upTo - below;
      below = upTo;
    }
  };
  for (let c = 1; c < size; c++) {
    const here = at(c);
    if (here === undefined) {
      for (const range of [...good, ...bad]) range[c] = range[c - 1] ?? 0;
      continue;
    }
    fill(good, c, here.level, here.nextGood);
    fill(bad, c, here.level + here.difference, here.nextBad);
  }
  return { good, bad };
}

function highestMean(logs: readonly Float64Array[]): number {
  const evidence = logs.map((log) => Math.max(...log.subarray(1)));
  return evidence.indexOf(Math.max(...evidence));
}
