import { gaussLegendre, incompleteBeta, lgamma } from "./special.ts";

/** How many answers there were, and how many of them bad. */
export interface Answers {
  readonly count: number;
  readonly bad: number;
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
