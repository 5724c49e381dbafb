/** What one runner's readings add up to, for a split of the commits into good and bad. */
export interface RunnerSums {
  /** Number, sum and sum of squares of all its values. */
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
  /** Number and sum of those on bad commits. */
  readonly nBad: number;
  readonly sumBad: number;
}

export interface Fit {
  /** Level of good commits, and by how much bad ones read more. */
  readonly level: number;
  readonly difference: number;
  /** What the fit leaves, squared and added up, weighted for the offsets. */
  readonly residual: number;
  /** Variance of `difference` (and of `level`) in units of the noise's variance. */
  readonly differenceVariance: number;
  readonly levelVariance: number;
  /** -1/2 ln of the determinants: what integrating levels and offsets out leaves. */
  readonly logDeterminant: number;
}

/**
 * Variance that an effect is expected to have, in parts of the noise's: 2 standard deviations are usual, 6 are possible. A flat
 * prior would let the few readings at an end of the line pass for a side of their own.
 */
const EFFECT_VARIANCE = 4;

/**
 * Two levels and an offset for each runner: value = level + difference [bad] + offset(runner) + noise, where offsets are normal with
 * `ratio` times the noise's variance. Generalised least squares with the covariance I + ratio 1 1' of a runner's readings, whose
 * inverse is I - ratio / (1 + ratio n) 1 1' (Sherman and Morrison). The level has a flat prior, the difference a normal one of
 * EFFECT_VARIANCE times the noise's variance. With one runner it is the plain comparison of two means. There must be a reading.
 */
export function fit(runners: readonly RunnerSums[], ratio: number): Fit {
  let a11 = 0;
  let a12 = 0;
  let a22 = 1 / EFFECT_VARIANCE;
  let b1 = 0;
  let b2 = 0;
  let yy = 0;
  let logDeterminant = 0;
  for (const { n, sum, squares, nBad, sumBad } of runners) {
    const shrink = ratio / (1 + ratio * n);
    a11 += n * (1 - shrink * n);
    a12 += nBad * (1 - shrink * n);
    a22 += nBad - shrink * nBad * nBad;
    b1 += sum * (1 - shrink * n);
    b2 += sumBad - shrink * nBad * sum;
    yy += squares - shrink * sum * sum;
    logDeterminant -= 0.5 * Math.log1p(ratio * n);
  }
  const determinant = a11 * a22 - a12 * a12;
  const level = (a22 * b1 - a12 * b2) / determinant;
  const difference = (a11 * b2 - a12 * b1) / determinant;
  return {
    level,
    difference,
    residual: Math.max(0, yy - level * b1 - difference * b2),
    differenceVariance: a11 / determinant,
    levelVariance: a22 / determinant,
    logDeterminant: logDeterminant - 0.5 * Math.log(determinant),
  };
}
