import type { Effect } from "@gitops-health/contracts";
import { studentQuantile } from "./special.ts";
import type { Sample } from "./tally.ts";

const LEVEL = 0.95;

/** 97.5 % point of the standard normal distribution. */
const Z = 1.959963984540054;

/** From how many values on either side the tails are trimmed away. */
const FOR_TRIMMING = 10;

/** Share of the values that is left out at each end. */
const TRIM = 0.2;

/**
 * How far apart both sides are, with its 95 % interval. Values: trimmed means with Yuen's interval (K. K. Yuen, Biometrika 61, 1974;
 * untrimmed it is Welch's), a single value on a side borrowing the other side's spread. Pass or fail: shares of bad answers with
 * Newcombe's hybrid score interval (R. G. Newcombe, Statistics in Medicine 17, 1998, method 10).
 *
 * @param direction `below` turns values back into the metric's own sign
 * @returns null while one side has no readings, or when there are too few values for an interval
 */
export function effectOf(good: readonly Sample[], bad: readonly Sample[], direction: "above" | "below"): Effect | null {
  if (good.length === 0 || bad.length === 0) return null;
  const values = (samples: readonly Sample[]) => samples.flatMap(({ value }) => (value === null ? [] : [value]));
  const [a, b] = [values(good), values(bad)];
  if (a.length === 0 || b.length === 0) return shares(good, bad);
  const sign = direction === "above" ? 1 : -1;
  return levels(
    a.map((value) => sign * value),
    b.map((value) => sign * value),
  );
}

function levels(good: readonly number[], bad: readonly number[]): Effect | null {
  const sides = [trimmed(good), trimmed(bad)];
  const known = sides.filter((side) => side.df >= 1);
  const [one, other] = sides.map((side) => {
    if (side.df >= 1) return side;
    const lent = known[0];
    return lent === undefined ? side : { ...side, variance: lent.variance * lent.size, df: lent.df };
  });
  if (one === undefined || other === undefined || known.length === 0) return null;
  const variance = one.variance + other.variance;
  const df = variance > 0 ? variance ** 2 / (one.variance ** 2 / one.df + other.variance ** 2 / other.df) : one.df;
  const margin = studentQuantile(1 - (1 - LEVEL) / 2, df) * Math.sqrt(variance);
  return around(one.mean, other.mean, other.mean - one.mean - margin, other.mean - one.mean + margin);
}

/** Mean of the middle values, the variance of that mean, and its degrees of freedom. */
function trimmed(values: readonly number[]) {
  const sorted = [...values].sort((one, other) => one - other);
  const cut = sorted.length >= FOR_TRIMMING ? Math.floor(sorted.length * TRIM) : 0;
  const kept = sorted.slice(cut, sorted.length - cut);
  const mean = kept.reduce((sum, value) => sum + value, 0) / kept.length;
  // The tails count as the outermost values kept (winsorised), as Yuen's variance wants it.
  const [low, high] = [kept[0] ?? mean, kept.at(-1) ?? mean];
  const winsorised = sorted.map((value) => Math.min(high, Math.max(low, value)));
  const middle = winsorised.reduce((sum, value) => sum + value, 0) / winsorised.length;
  const squares = winsorised.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  const size = kept.length;
  return { mean, size, df: size - 1, variance: size > 1 ? squares / (size * (size - 1)) : 0 };
}

function shares(good: readonly Sample[], bad: readonly Sample[]): Effect {
  const [one, other] = [wilson(good), wilson(bad)];
  const difference = other.share - one.share;
  const below = Math.hypot(other.share - other.low, one.high - one.share);
  const above = Math.hypot(other.high - other.share, one.share - one.low);
  return around(one.share, other.share, difference - below, difference + above);
}

/** A share with Wilson's score interval. */
function wilson(samples: readonly Sample[]) {
  const n = samples.length;
  const share = samples.filter((each) => each.bad).length / n;
  const centre = (share + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const margin = (Z / (1 + Z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n * n));
  return { share, low: Math.max(0, centre - margin), high: Math.min(1, centre + margin) };
}

function around(good: number, bad: number, low: number, high: number): Effect {
  return { good, bad, difference: bad - good, low, high, level: LEVEL };
}
