import { gaussLegendre, incompleteBeta, lgamma } from "./special.ts";

/** How many answers there were, and how many of them bad. */
export interface Answers {
  readonly count: number;
  readonly bad: number;
}

/** Of both ends. */
export interface EndAnswers {
  readonly good: Answers;
  readonly bad: Answers;
}

const RULE = gaussLegendre(128);

/**
 * Probability that the share of bad answers behind `other` is higher than the one behind `one`, both with Jeffreys' prior: the
 * integral of one's distribution function over other's density. x = sin^2(angle) takes the poles of Beta(1/2, 1/2) away.
 */
export function shareIsHigher(one: Answers, other: Answers): number {
  const [a, b] = [other.bad + 0.5, other.count - other.bad + 0.5];
  const logBeta = lgamma(a) + lgamma(b) - lgamma(a + b);
  let sum = 0;
  for (const { node, weight } of RULE) {
    const angle = (Math.PI / 2) * node;
    const sine = Math.sin(angle);
    const cosine = Math.cos(angle);
    const density = Math.PI * Math.exp((2 * a - 1) * Math.log(sine) + (2 * b - 1) * Math.log(cosine) - logBeta);
    sum += weight * density * incompleteBeta(sine * sine, one.bad + 0.5, one.count - one.bad + 0.5);
  }
  return Math.min(1, Math.max(0, sum));
}

/**
 * Probability that the bad end fails more often than the good one, when several runners answered: they either share the ends' two shares
 * or have shares of their own, each as likely beforehand and all with Jeffreys' prior. The order of the ends is the same on all runners.
 */
export function shareIsWorse(all: EndAnswers, runners: readonly EndAnswers[]): number {
  const alike = shareIsHigher(all.good, all.bad);
  if (runners.length < 2) return alike;
  // Logarithms of the odds against the runners being alike: apart and worse, apart and better.
  let worse = -evidenceOf(all) - Math.LN2;
  let better = worse;
  for (const each of runners) {
    // The bounds keep two runners that are sure of the contrary from making 0 / 0.
    const higher = Math.min(1 - 1e-9, Math.max(1e-9, shareIsHigher(each.good, each.bad)));
    const evidence = evidenceOf(each);
    worse += evidence + Math.log(2 * higher);
    better += evidence + Math.log(2 * (1 - higher));
  }
  const highest = Math.max(0, worse, better);
  const weight = (log: number) => Math.exp(log - highest);
  return (alike * weight(0) + weight(worse)) / (weight(0) + weight(worse) + weight(better));
}

/** Logarithm of how likely such answers are, whatever the two shares. */
function evidenceOf({ good, bad }: EndAnswers): number {
  return [good, bad].reduce(
    (sum, { count, bad: failed }) =>
      sum + lgamma(failed + 0.5) + lgamma(count - failed + 0.5) - lgamma(count + 1) - Math.log(Math.PI),
    0,
  );
}
