/** How long one step takes, in the middle of a search. */
import { bayesian, type LoggedReading, type SearchSpace } from "@gitops-health/culprit";
import { SCENARIOS, world } from "./worlds.ts";

export interface StepTime {
  readonly suspects: number;
  readonly shape: "line" | "graph";
  /** Milliseconds: the first step, which learns the history, and the median and slowest of the others. */
  readonly first: number;
  readonly median: number;
  readonly slowest: number;
}

/** Steps of a search in values, two standard deviations apart, on a line or on a graph where every fourth commit is a merge. */
export function stepTime(suspects: number, shape: "line" | "graph", steps: number): StepTime {
  const scenario = SCENARIOS.find((each) => each.name === "2 sigma");
  if (scenario === undefined) throw new Error("no scenario of values");
  const { read } = world(scenario, suspects, 1);
  const all = Array.from({ length: suspects }, (_, i) => {
    const parents = shape === "line" ? [i] : i % 4 === 3 ? [i, i - 1] : i % 4 === 2 ? [i - 1] : [i];
    return { sha: String(i + 1), parents: parents.filter((each) => each > 0).map(String) };
  });
  const space: SearchSpace = { good: "0", suspects: all, prior: new Map(all.map(({ sha }) => [sha, 1 / suspects])) };
  const strategy = bayesian({
    metric: { threshold: 1, direction: "above" },
    confidence: 0.95,
    confirm: 3,
    maxMeasurements: 600,
    cost: { measure: 1, build: 0 },
  });
  const log: LoggedReading[] = [];
  const times: number[] = [];
  for (let n = 0; n < steps; n++) {
    const started = performance.now();
    const step = strategy(space, log);
    times.push(performance.now() - started);
    if (step.kind !== "probe") break;
    for (const commit of step.commits) {
      const value = read(Number(commit), n, n);
      log.push({ commit, value, verdict: value > 1 ? "bad" : "good", runner: "one" });
    }
  }
  const [first = 0, ...others] = times;
  const sorted = others.sort((one, other) => one - other);
  return { suspects, shape, first, median: sorted[sorted.length >> 1] ?? 0, slowest: sorted.at(-1) ?? 0 };
}
