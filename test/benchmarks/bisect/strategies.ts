/** Our searches and the plain ones, played to their end in a simulated world. */
import {
  type BayesOptions,
  bayesian,
  halving,
  type LoggedReading,
  riskPrior,
  type SearchSpace,
  type SearchStrategy,
  uniformPrior,
} from "@gitops-health/culprit";
import type { World } from "./worlds.ts";

/** How one search ended. */
export interface Trial {
  readonly measurements: number;
  readonly builds: number;
  /** Batches of measurements. */
  readonly rounds: number;
  /** `abstained`: nobody was named; that is right when nothing changed. */
  readonly end: "right" | "wrong" | "abstained";
  /** Stated probability of the answer; null when none is stated or nobody was named. */
  readonly stated: number | null;
  /** Whether the stated effect's interval holds the true effect; null without one. */
  readonly covered: boolean | null;
}

export type Player = (world: World) => Trial | Promise<Trial>;

/** Reads each commit's readings in their order, and counts. */
export function reader(world: World) {
  const taken = new Map<number, number>();
  let measurements = 0;
  return {
    isBad: (commit: number) => isBad(world, value(commit)),
    value,
    spent: () => ({ measurements, builds: taken.size }),
  };
  function value(commit: number): number {
    const n = taken.get(commit) ?? 0;
    taken.set(commit, n + 1);
    return world.read(commit, n, measurements++);
  }
}

function isBad({ scenario }: World, value: number): boolean {
  return scenario.direction === "above" ? value > scenario.threshold : value < scenario.threshold;
}

/** `git bisect`: halves by count and believes every reading, or the majority of `votes`. The ends are taken for granted. */
export function plain(votes: number): Player {
  return (world) => {
    const read = reader(world);
    let [good, bad] = [0, world.suspects];
    let rounds = 0;
    while (bad - good > 1) {
      const middle = Math.floor((good + bad) / 2);
      let [failed, passed] = [0, 0];
      while (Math.max(failed, passed) <= votes / 2) {
        if (read.isBad(middle)) failed++;
        else passed++;
        rounds++;
      }
      if (failed > passed) bad = middle;
      else good = middle;
    }
    return { ...read.spent(), rounds, end: bad === world.culprit ? "right" : "wrong", stated: null, covered: null };
  };
}

/** Our search without noise. */
export const ourHalving: Player = (world) => play(world, halving, true, 1);

/** Readings after which our search gives up in the benchmark. */
const AT_MOST = 600;

export function ours(options: {
  readonly prior: boolean;
  readonly build?: number;
  readonly width?: number;
  readonly confirm?: number;
}): Player {
  return (world) => {
    const { threshold, values, direction } = world.scenario;
    const bayes: BayesOptions = {
      metric: values ? { threshold, direction } : undefined,
      confidence: 0.95,
      confirm: options.confirm ?? 3,
      maxMeasurements: AT_MOST,
      cost: { measure: 1, build: options.build ?? 0 },
    };
    return play(world, bayesian(bayes), options.prior, options.width ?? 1);
  };
}

function play(world: World, strategy: SearchStrategy, prior: boolean, width: number): Trial {
  const suspects = world.risks.map((_, index) => ({
    sha: String(index + 1),
    parents: index === 0 ? [] : [String(index)],
  }));
  const space: SearchSpace = {
    good: "0",
    suspects,
    prior: prior ? riskPrior(suspects, (sha) => world.risks[Number(sha) - 1] ?? 0) : uniformPrior(suspects),
  };
  const read = reader(world);
  const readings: LoggedReading[] = [];
  for (let rounds = 0; ; rounds++) {
    const step = strategy(space, readings, width);
    if (step.kind === "probe") {
      for (const commit of step.commits) {
        const value = read.value(Number(commit));
        readings.push({ commit, value, verdict: isBad(world, value) ? "bad" : "good", runner: "one" });
      }
      continue;
    }
    const spent = { ...read.spent(), rounds };
    if (step.kind !== "decided") return { ...spent, end: "abstained", stated: null, covered: null };
    const right = step.remaining.includes(String(world.culprit));
    const { effect } = step.assessment;
    const truth = world.scenario.effect;
    const covered = effect === null || truth === null || !right ? null : effect.low <= truth && truth <= effect.high;
    return { ...spent, end: right ? "right" : "wrong", stated: step.probability, covered };
  }
}
