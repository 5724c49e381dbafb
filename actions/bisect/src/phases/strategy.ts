import { bayesian, halving, type LoggedMeasurement, type SearchStrategy } from "@gitops-health/culprit";
import type { BisectInputs } from "../inputs.ts";
import type { Question } from "./question.ts";

/**
 * The way to search that the inputs ask for.
 *
 * @param log the readings so far: what one cost is known from them
 * @param built whether measuring a commit costs no build; by default when it was measured before
 */
export function strategyOf(
  inputs: BisectInputs,
  { noise, test }: Question,
  log: () => readonly LoggedMeasurement[],
  built?: (commit: string) => boolean,
): SearchStrategy {
  if (noise === "none") return halving;
  const { confidence, confirm, maxMeasurements } = inputs;
  return (space, readings, width) => {
    const cost = costOf(log());
    const options = { metric: test.metric, confidence, confirm, maxMeasurements, cost, ...(built && { built }) };
    return bayesian(options)(space, readings, width);
  };
}

/** Mean milliseconds of a command and of a setup so far; equal until one of each was seen. */
function costOf(readings: readonly LoggedMeasurement[]): { measure: number; build: number } {
  const setups = readings.flatMap(({ setupDuration }) => (setupDuration === null ? [] : [setupDuration]));
  const measure = Math.max(1, mean(readings.map(({ duration }) => duration)));
  return { measure, build: setups.length === 0 ? 0 : mean(setups) };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length;
}
