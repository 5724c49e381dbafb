import { FLOOR, OFFSET_RATIOS } from "./continuous.ts";
import { fit, type RunnerSums } from "./regression.ts";
import { type EndAnswers, shareIsHigher, shareIsWorse } from "./shares.ts";
import { studentCdf } from "./special.ts";
import { type Sample, samplesByRunner, type Tally } from "./tally.ts";

/** From this probability that the bad end is worse the search goes on; below it the ends are read again. */
export const LIKELY_ENOUGH = 0.85;

/** Readings of each end after which the values themselves decide. */
const ENOUGH = 12;

/** Below this probability after `ENOUGH` readings there is nothing to search for. */
const UNLIKELY = 0.8;

/** Wanted probability after `ENOUGH` readings, and how many readings of each end are spent on reaching it. */
const WANTED = 0.95;
const AT_MOST = 40;

/** So many machines differ among each other as much at one end as at the other. */
const MANY = 6;

export interface EndsVerdict {
  /** Probability that the bad end is worse than the good one. */
  readonly reproduced: number;
  /** `more`: the ends must be read again before anything is searched; `no`: they do not differ. */
  readonly verdict: "yes" | "more" | "no";
}

/** Whether the bad end is worse than the good one, by the readings of both ends alone. */
export function judgeEnds(tally: Tally): EndsVerdict {
  const last = tally.counts.length - 1;
  const good = { count: tally.counts[0] ?? 0, bad: tally.bads[0] ?? 0 };
  const bad = { count: tally.counts[last] ?? 0, bad: tally.bads[last] ?? 0 };
  const fewest = Math.min(good.count, bad.count);
  if (fewest === 0) return { reproduced: 0.5, verdict: "more" };
  const samples = tally.samples.filter((each) => each.at === 0 || each.at === last);
  const byRunner = [...samplesByRunner(samples).values()];
  const runners = byRunner.map((own) => sumsOf(own, last, samples[0]?.value ?? 0));
  if (tally.hasValues && runners.length > 1) return judgeRunners(runners, fewest);
  const byCounts = shareIsWorse(
    { good, bad },
    byRunner.map((own) => answersOf(own, last)),
  );
  if (byCounts >= LIKELY_ENOUGH) return { reproduced: byCounts, verdict: "yes" };
  if (fewest < ENOUGH) return { reproduced: byCounts, verdict: "more" };
  return afterEnough(tally.hasValues ? valueIsHigher(runners) : byCounts, fewest);
}

/** Whether the threshold parts the ends, so that answers beyond it say anything at all. */
export function thresholdParts(tally: Tally): boolean {
  const at = (end: number) => ({ count: tally.counts[end] ?? 0, bad: tally.bads[end] ?? 0 });
  return shareIsHigher(at(0), at(tally.counts.length - 1)) >= LIKELY_ENOUGH;
}

/** Values of several machines: a threshold says nothing on one that reads higher than the others. */
function judgeRunners(runners: readonly RunnerSums[], fewest: number): EndsVerdict {
  const reproduced = valueIsHigher(runners);
  if (reproduced >= LIKELY_ENOUGH && fewest > 1) return { reproduced, verdict: "yes" };
  // While no machine has read both ends, their difference may be that of two machines; of many machines offsets are just noise.
  const comparable = runners.some(({ n, nBad }) => nBad > 0 && nBad < n) || runners.length >= MANY;
  return fewest < ENOUGH || !comparable ? { reproduced, verdict: "more" } : afterEnough(reproduced, fewest);
}

function afterEnough(reproduced: number, fewest: number): EndsVerdict {
  if (reproduced < UNLIKELY || (reproduced < WANTED && fewest >= AT_MOST)) return { reproduced, verdict: "no" };
  return { reproduced, verdict: reproduced < WANTED ? "more" : "yes" };
}

/** Probability that the mean value of the bad end is higher, summed over what the machines' offsets may be. */
function valueIsHigher(runners: readonly RunnerSums[]): number {
  const n = runners.reduce((sum, each) => sum + each.n, 0);
  const df = Math.max(1, n - 2);
  const fits = (runners.length > 1 ? OFFSET_RATIOS : [0]).map((ratio) => {
    const { difference, residual, differenceVariance, logDeterminant } = fit(runners, ratio);
    const squares = residual + n * (FLOOR * difference) ** 2;
    const error = Math.sqrt((squares / df) * differenceVariance);
    // Two ends that read the same value, always, do not differ.
    if (error === 0) return { log: 0, higher: 0.5 };
    return { log: logDeterminant - 0.5 * df * Math.log(squares), higher: studentCdf(difference / error, df) };
  });
  const highest = Math.max(...fits.map((each) => each.log));
  const weights = fits.map((each) => Math.exp(each.log - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return fits.reduce((sum, each, index) => sum + (each.higher * (weights[index] ?? 0)) / total, 0);
}

/** Sums of how far values lie from an origin that is one of them: roundings must not make a difference of values that are all the same. */
function sumsOf(all: readonly Sample[], last: number, origin: number): RunnerSums {
  const samples = all.map((each) => ({ ...each, value: (each.value ?? 0) - origin }));
  const bad = samples.filter((each) => each.at === last);
  return {
    n: samples.length,
    sum: sumOf(samples),
    squares: samples.reduce((sum, each) => sum + (each.value ?? 0) ** 2, 0),
    nBad: bad.length,
    sumBad: sumOf(bad),
  };
}

function answersOf(samples: readonly Sample[], last: number): EndAnswers {
  const at = (end: number) => {
    const own = samples.filter((each) => each.at === end);
    return { count: own.length, bad: own.filter((each) => each.bad).length };
  };
  return { good: at(0), bad: at(last) };
}

function sumOf(samples: readonly Sample[]): number {
  return samples.reduce((sum, each) => sum + (each.value ?? 0), 0);
}

/**
 * The end with fewer readings next. When both have as many, first the bad one, then the good one, then the other way round (good, good
 * between bad and bad): neither a machine that warms up nor two that take turns look like a difference of the ends. Rounds of whole such
 * turns begin at the other end every second time, so that runners that always get the same places read both.
 */
export function endsInTurn(tally: Tally, width: number): number[] {
  const last = tally.counts.length - 1;
  let [good, bad] = [tally.counts[0] ?? 0, tally.counts[last] ?? 0];
  const turned = width % 4 === 0 && ((good + bad) / width) % 2 === 1;
  return Array.from({ length: width }, () => {
    const isBadNext = bad === good ? (bad % 2 === 0) !== turned : bad < good;
    if (isBadNext) bad++;
    else good++;
    return isBadNext ? last : 0;
  });
}
