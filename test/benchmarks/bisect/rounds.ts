/**
 * How many rounds a search takes on several runners, and how many readings: what side by side saves in time, and what it costs. And what
 * becomes of a search when the command answers on one of four runners for a reason of its own.
 *
 *     node --conditions=source test/benchmarks/bisect/rounds.ts [--suspects N] [--seeds N]
 *
 * The strategies themselves, against simulated readings; each runner takes one reading a round, and always gets the same place of a round.
 */
import { parseArgs } from "node:util";
import {
  bayesian,
  deal,
  halving,
  type SearchSpace,
  type SearchStrategy,
  searchReadings,
  uniformPrior,
} from "@gitops-health/culprit";
import { randomNumbers } from "./histories.ts";

type Logged = Parameters<typeof searchReadings>[0][number];

const { values } = parseArgs({
  options: { suspects: { type: "string", default: "64" }, seeds: { type: "string", default: "200" } },
});
const size = Number(values.suspects);
const seeds = Number(values.seeds);
const THRESHOLD = 0.5;
const metric = { name: "value", threshold: THRESHOLD, direction: "above" as const };
const options = { confidence: 0.95, confirm: 3, maxMeasurements: 500, cost: { measure: 1, build: 0 } };
const auto = bayesian({ ...options, metric });

const blank: Omit<Logged, "commit" | "value" | "verdict" | "runner"> = {
  position: 0,
  exitCode: 0,
  duration: 1,
  setupDuration: null,
  startedAt: "2026-11-22T08:00:00Z",
  buildKey: "0".repeat(64),
  of: "search",
};

type Draw = () => number;
type Answer = Pick<Logged, "value" | "verdict">;

interface World {
  readonly strategy: SearchStrategy;
  readonly read: (bad: boolean, runner: number, draw: Draw) => Answer;
  /** Nothing changes between the ends. */
  readonly unchanged?: boolean;
}

const widths = [1, 2, 4, 8, 16];
const worlds: Readonly<Record<string, World>> = {
  "noise: none": { strategy: halving, read: valued(0) },
  "noise: auto, effect of 4 sigma": { strategy: auto, read: valued(0.25) },
  "noise: auto, effect of 2 sigma": { strategy: auto, read: valued(0.5) },
};
console.log(
  `| ${size} suspects, ${seeds} searches: mean rounds (readings) | ${widths.map((k) => `${k} ${k === 1 ? "runner" : "runners"}`).join(" | ")} |`,
);
console.log(`|---|${widths.map(() => "---|").join("")}`);
for (const [name, world] of Object.entries(worlds)) {
  const cells = widths.map((width) => {
    const { rounds, readings, wrong } = searches(world, width);
    return `${rounds} (${readings})${wrong > 0 ? `, ${wrong} wrong` : ""}`;
  });
  console.log(`| ${name} | ${cells.join(" | ")} |`);
}

/** What the first runner answers instead of `failed`. */
const odd: Readonly<Record<string, (failed: boolean, draw: Draw) => boolean>> = {
  "like the others": (failed) => failed,
  "fails in 30 % of its other answers": (failed, draw) => draw() < 0.3 || failed,
  "always fails": () => true,
  "always passes": () => false,
};
console.log(
  `\n| pass or fail, four runners; the first one | answers wrong | right, wrong, nobody | stated | readings |`,
);
console.log("|---|---|---|---|---|");
for (const [name, change] of Object.entries(odd))
  for (const flips of [0, 0.1])
    for (const unchanged of [false, true]) {
      const read: World["read"] = (bad, runner, draw) => {
        const failed = bad !== draw() < flips;
        return { value: null, verdict: (runner === 0 ? change(failed, draw) : failed) ? "bad" : "good" };
      };
      const strategy = bayesian({ ...options, metric: undefined });
      const { right, wrong, nobody, stated, readings } = searches({ strategy, read, unchanged }, 4);
      const cells = [`${flips}${unchanged ? ", no change" : ""}`, `${right}, ${wrong}, ${nobody}`, stated, readings];
      console.log(`| ${name} | ${cells.join(" | ")} |`);
    }

/** A reading of the good side is about 0, of the bad side about 1, with this standard deviation. */
function valued(sigma: number): World["read"] {
  return (bad, _, draw) => {
    const value = (bad ? 1 : 0) + sigma * normal(draw);
    return { value, verdict: value > THRESHOLD ? "bad" : "good" };
  };
}

/** All seeds; means, and how many named the culprit, another commit, or nobody. */
function searches(world: World, width: number) {
  const all = Array.from({ length: seeds }, (_, seed) => search(seed + 1, world, width));
  const mean = (value: (found: (typeof all)[number]) => number) =>
    (all.reduce((sum, each) => sum + value(each), 0) / all.length).toFixed(1);
  const named = all.filter((each) => each.end !== "nobody");
  const count = (end: string) => all.filter((each) => each.end === end).length;
  return {
    rounds: mean((each) => each.rounds),
    readings: mean((each) => each.readings),
    right: count("right"),
    wrong: count("wrong"),
    nobody: count("nobody"),
    stated: named.length === 0 ? "-" : (named.reduce((sum, each) => sum + each.stated, 0) / named.length).toFixed(3),
  };
}

function search(seed: number, { strategy, read, unchanged = false }: World, width: number) {
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
    if (step.kind === "decided") {
      const right = !unchanged && step.remaining.includes(shas[culprit] ?? "");
      return { rounds, readings: log.length, end: right ? "right" : "wrong", stated: step.probability };
    }
    if (step.kind !== "probe") return { rounds, readings: log.length, end: "nobody", stated: 0 };
    for (const { slot, commits } of deal(step.commits, width))
      for (const commit of commits) {
        const answer = read(!unchanged && shas.indexOf(commit) >= culprit, slot - 1, random);
        log.push({ ...blank, commit, runner: `runner ${slot}`, ...answer });
      }
  }
}

/** Box and Muller, 1958. */
function normal(random: Draw): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
