/**
 * How many rounds a search takes on several runners, and how many readings: what side by side saves in time, and what it costs.
 *
 *     node --conditions=source test/benchmarks/bisect/rounds.ts [--suspects N] [--seeds N]
 *
 * The strategies themselves, against simulated readings; each runner takes one reading a round.
 */
import { parseArgs } from "node:util";
import {
  bayesian,
  halving,
  type SearchSpace,
  type SearchStrategy,
  searchReadings,
  uniformPrior,
} from "@gitops-health/culprit";
import { randomNumbers } from "./histories.ts";

type Logged = Parameters<typeof searchReadings>[0][number];

const { values } = parseArgs({
  options: { suspects: { type: "string", default: "64" }, seeds: { type: "string", default: "50" } },
});
const size = Number(values.suspects);
const seeds = Number(values.seeds);
const THRESHOLD = 0.5;
const metric = { name: "value", threshold: THRESHOLD, direction: "above" as const };
const auto = bayesian({ metric, confidence: 0.95, confirm: 3, maxMeasurements: 500, cost: { measure: 1, build: 0 } });

const blank: Omit<Logged, "commit" | "value" | "verdict"> = {
  position: 0,
  exitCode: 0,
  duration: 1,
  setupDuration: null,
  startedAt: "2026-11-22T08:00:00Z",
  runner: "one",
  buildKey: "0".repeat(64),
  of: "search",
};

/** A reading of the good side is about 0, of the bad side about 1, with this standard deviation. */
const worlds: Readonly<Record<string, { readonly strategy: SearchStrategy; readonly sigma: number }>> = {
  "noise: none": { strategy: halving, sigma: 0 },
  "noise: auto, effect of 4 sigma": { strategy: auto, sigma: 0.25 },
  "noise: auto, effect of 2 sigma": { strategy: auto, sigma: 0.5 },
};
const widths = [1, 2, 4, 8, 16];

console.log(
  `| ${size} suspects, ${seeds} searches: mean rounds (readings) | ${widths.map((k) => `${k} ${k === 1 ? "runner" : "runners"}`).join(" | ")} |`,
);
console.log(`|---|${widths.map(() => "---|").join("")}`);
for (const [name, world] of Object.entries(worlds)) {
  const cells = widths.map((width) => {
    const all = Array.from({ length: seeds }, (_, seed) => search(seed + 1, world, width));
    const mean = (value: (found: { rounds: number; readings: number }) => number) =>
      (all.reduce((sum, each) => sum + value(each), 0) / seeds).toFixed(1);
    const wrong = all.filter(({ right }) => !right).length;
    return `${mean(({ rounds }) => rounds)} (${mean(({ readings }) => readings)})${wrong > 0 ? `, ${wrong} wrong` : ""}`;
  });
  console.log(`| ${name} | ${cells.join(" | ")} |`);
}

function search(seed: number, { strategy, sigma }: (typeof worlds)[string], width: number) {
  const random = randomNumbers(seed);
  const shas = Array.from({ length: size + 1 }, (_, index) => index.toString(16).padStart(40, "0"));
  const [good = "", ...suspects] = shas;
  const space: SearchSpace = {
    good,
    suspects: suspects.map((sha, index) => ({ sha, parents: index === 0 ? [] : [suspects[index - 1] ?? ""] })),
    prior: uniformPrior(suspects.map((sha) => ({ sha }))),
  };
  const culprit = 1 + Math.floor(random() * size);
  const log: Logged[] = [];
  for (let rounds = 0; ; rounds++) {
    const step = strategy(space, searchReadings(log, space), width);
    if (step.kind !== "probe") {
      const named = step.kind === "decided" ? step.remaining : [];
      return { rounds, readings: log.length, right: named.includes(shas[culprit] ?? "") };
    }
    for (const commit of step.commits.slice(0, width)) {
      const side = shas.indexOf(commit) >= culprit ? 1 : 0;
      const value = side + sigma * normal(random);
      log.push({ ...blank, commit, value, verdict: value > THRESHOLD ? "bad" : "good" });
    }
  }
}

/** Box and Muller, 1958. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
