import { samplesByRunner, type Tally } from "./tally.ts";

/**
 * By how much each runner reads higher than the one with most readings, in the metric's own sign, or in the share of bad answers for pass
 * or fail: the mean of its differences on both sides. A runner that has read no side in common with that one is left out; empty for a
 * single runner. For the report only: the search itself never subtracts an estimate, it sums over all offsets.
 */
export function runnerOffsets(
  tally: Tally,
  isBad: (at: number) => boolean,
  direction: "above" | "below",
): ReadonlyMap<string, number> {
  const byRunner = samplesByRunner(tally.samples);
  if (byRunner.size < 2) return new Map();
  const [reference] = [...byRunner].reduce((most, each) => (each[1].length > most[1].length ? each : most));
  const levels = (runner: string, bad: boolean) => {
    const values = tally.samples.filter((each) => each.runner === runner && isBad(each.at) === bad);
    return values.map((each) => each.value ?? Number(each.bad));
  };
  const offsets = new Map<string, number>();
  for (const runner of byRunner.keys()) {
    if (runner === reference) {
      offsets.set(runner, 0);
      continue;
    }
    // Only sides that both have read can be compared, each weighing as much as it is read.
    let sum = 0;
    let weight = 0;
    for (const bad of [false, true]) {
      const [own, others] = [levels(runner, bad), levels(reference, bad)];
      if (own.length === 0 || others.length === 0) continue;
      const share = 1 / (1 / own.length + 1 / others.length);
      sum += share * (mean(own) - mean(others));
      weight += share;
    }
    if (weight > 0) offsets.set(runner, direction === "above" ? sum / weight : -sum / weight);
  }
  return offsets;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
