/**
 * How many measurements and builds our search takes, how often it is right, and whether it says so honestly; beside plain halving, the
 * majority of three and git_bayesect, on the same simulated and real readings.
 *
 *   node --conditions=source test/benchmarks/bisect/main.ts [--quick]
 *
 * git_bayesect plays when the Python of BAYESECT_PYTHON (default: python3) has it. See README.md for what the columns mean.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { hasBayesect } from "./bayesect.ts";
import { dishonest, GATE_SEEDS, GATES } from "./gates.ts";
import { type Cell, playAll } from "./pool.ts";
import { SERIES, SIZES, separation } from "./real-noise.ts";
import { stepTime } from "./step-time.ts";
import type { Trial } from "./strategies.ts";
import { type Summary, summarise } from "./summary.ts";
import { calibration, comparison, markdown, reliability } from "./tables.ts";
import { SCENARIOS } from "./worlds.ts";

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const seeds = values.quick ? 40 : 200;
const sizes = values.quick ? [16, 64] : [16, 64, 256];
const withBayesect = hasBayesect();

/** Compared at every size; the others at 64 suspects. */
const EVERYWHERE = ["plain halving", "majority of 3", "git_bayesect", "ours, no prior", "ours"];
const AT_64 = [...EVERYWHERE, "git_bayesect, prior", "ours, noise none", "ours, build = 5", "ours, 4 at once"];
const plays = (player: string) => withBayesect || !player.startsWith("git_bayesect");

const simulated: readonly Cell[] = sizes.flatMap((suspects) =>
  SCENARIOS.flatMap(({ name: scenario }) =>
    (suspects === 64 ? AT_64 : EVERYWHERE).filter(plays).map((player) => {
      const gate = suspects === 64 && GATES.some((each) => each.scenario === scenario && each.player === player);
      return { scenario, suspects, player, seeds: gate && !values.quick ? GATE_SEEDS : seeds };
    }),
  ),
);
const real: readonly Cell[] = SERIES.flatMap(({ name: scenario }) =>
  SIZES.flatMap((size) => EVERYWHERE.filter(plays).map((player) => ({ scenario, size, suspects: 64, player, seeds }))),
);

const started = performance.now();
const cells = [...simulated, ...real];
const results = await playAll(cells, Math.min(2, availableParallelism()), (done) => {
  if (done % 20 === 0) process.stderr.write(`${done} of ${cells.length} cells, ${elapsed()} s\n`);
});
print();

function print(): void {
  const say = (...lines: readonly string[]) => process.stdout.write(`${lines.join("\n\n")}\n\n`);
  if (!withBayesect) say("git_bayesect is left out: set BAYESECT_PYTHON to a Python that has it.");
  say(`## Measurements (builds), share right / wrong; ${seeds} seeds`);
  const table = summaries(simulated, seeds);
  for (const suspects of sizes) say(comparison(table, suspects));
  say("## Gates, 64 suspects", gates());
  const naming = simulated.filter((cell) => isOurs(cell) && !cell.scenario.startsWith("no change"));
  const named = summaries(naming, Number.POSITIVE_INFINITY);
  say("## Stated probability", calibration(named));
  const over = dishonest(named);
  say(
    `${over.length === 0 ? "met" : "MISSED"}: overconfident by more than 2 standard errors in ${over.length} of ${named.size} cells`,
  );
  say("```", reliability(naming.flatMap((cell) => results.get(cell) ?? [])), "```");
  say(`## Real noise, ${seeds} replays each, 64 suspects`);
  say(
    markdown(
      ["series", "change in standard deviations of its noise"],
      SERIES.map((each) => [each.name, separation(each).toFixed(1)]),
    ),
  );
  say(comparison(summaries(real, seeds), 64), "## One step, milliseconds", steps(), `${elapsed()} s in all`);
}

function summaries(of: readonly Cell[], atMost: number): Map<Cell, Summary> {
  return new Map(of.map((cell) => [cell, summarise(trialsOf(cell).slice(0, atMost))]));
}

function trialsOf(cell: Cell): readonly Trial[] {
  return results.get(cell) ?? [];
}

function isOurs({ player }: Cell): boolean {
  return player.startsWith("ours") && player !== "ours, noise none";
}

function gates(): string {
  const rows = GATES.map((gate) => {
    const cell = simulated.find(
      (each) => each.suspects === 64 && each.scenario === gate.scenario && each.player === gate.player,
    );
    const summary = summarise(cell === undefined ? [] : trialsOf(cell));
    return [gate.text, gate.seen(summary), String(summary.trials), gate.isMet(summary) ? "met" : "MISSED"];
  });
  return markdown(["gate", "seen", "seeds", ""], rows);
}

function steps(): string {
  const rows = [1000, 10_000].flatMap((suspects) =>
    (["line", "graph"] as const).map((shape) => {
      const { first, median, slowest } = stepTime(suspects, shape, 40);
      return [`${suspects}, ${shape}`, ...[first, median, slowest].map((each) => each.toFixed(0))];
    }),
  );
  return markdown(["suspects", "first", "median", "slowest"], rows);
}

function elapsed(): string {
  return ((performance.now() - started) / 1000).toFixed(0);
}
