import type { Effect, Reading } from "@gitops-health/contracts";
import { effectOf } from "../bayes/effect.ts";
import type { Metric } from "../metric.ts";

export interface TakingBack {
  readonly outcome: "returns" | "partly" | "remains" | "unclear";
  /** Whether more readings would not change it for all we know. */
  readonly clear: boolean;
  readonly effect: Effect | null;
}

/** What taking the culprit back changes: `good` is without it, `bad` with it. */
export function takingBackEffect(
  without: readonly Reading[],
  withIt: readonly Reading[],
  metric: Metric | undefined,
): Effect | null {
  const direction = metric?.direction ?? "above";
  const sign = direction === "above" ? 1 : -1;
  const samples = (readings: readonly Reading[]) =>
    readings.map(({ verdict, value, runner }) => ({
      at: 0,
      bad: verdict === "bad",
      value: value === null ? null : sign * value,
      runner,
    }));
  return effectOf(samples(without), samples(withIt), direction);
}

/** From which share of the regression on it counts as all of it, and up to which as none of it. */
const ALL = 0.9;
const NONE = 0.1;

/**
 * Compares the effect of taking the culprit back with the effect that the search found, as shares of the latter: 0 nothing changes, 1
 * the metric returns. The interval's ends say what is clear.
 */
export function judgeTakingBack(effect: Effect | null, found: Effect | null): TakingBack {
  if (effect === null) return { outcome: "unclear", clear: false, effect };
  const whole = found === null || found.difference === 0 ? effect.difference : found.difference;
  const ends = [effect.low / whole, effect.high / whole].sort((one, other) => one - other);
  const [low = Number.NaN, high = Number.NaN] = ends;
  const is = (outcome: TakingBack["outcome"]) => ({ outcome, clear: true, effect });
  if (low > 0.5 && high >= ALL) return is("returns");
  if (low > NONE && high < ALL) return is("partly");
  if (low <= NONE && high < 0.5) return is("remains");
  return { outcome: "unclear", clear: false, effect };
}
