import { RiskError } from "./error.ts";
import type { Factors } from "./factors.ts";
import type { RiskWeights } from "./request.ts";

/** Shares of the four factors, adding up to 1. */
export type Shares = Readonly<Record<keyof Factors, number>>;

/** @throws RiskError when no weight is positive */
export function sharesOf(weights: RiskWeights): Shares {
  const sum = weights.semantic + weights.path + weights.magnitude + weights.history;
  if (sum <= 0)
    throw new RiskError(
      "weights-all-zero",
      "user",
      "All of risk.weights in the configuration are 0, so there is nothing to score by; give at least one a positive number, for example semantic: 40.",
    );
  return {
    semanticType: weights.semantic / sum,
    pathCriticality: weights.path / sum,
    changeMagnitude: weights.magnitude / sum,
    history: weights.history / sum,
  };
}

/** 0 to 100, one decimal. */
export function weigh(factors: Factors, shares: Shares): number {
  const sum =
    shares.semanticType * factors.semanticType +
    shares.pathCriticality * factors.pathCriticality +
    shares.changeMagnitude * factors.changeMagnitude +
    shares.history * factors.history;
  return oneDecimal(100 * sum);
}

export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
