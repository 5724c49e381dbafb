import { describe, expect, test } from "vitest";
import { createRepository, type TestRepository } from "../../../../test/repository.ts";
import { createBench, purpose } from "../../test/bench.ts";
import { uniformPrior } from "../index.ts";
import type { Metric } from "../metric.ts";
import type { Test } from "../probe.ts";
import type { SearchEnd } from "../report/search-end.ts";
import { counterfactualOf } from "./counterfactual.ts";

const p95: Metric = { name: "p95", threshold: 500, direction: "above" };

interface Given extends Partial<Test> {
  readonly repository: TestRepository;
  readonly good: string;
  readonly bad: string;
  readonly remaining: readonly string[];
  /** The effect that the search found; without it each reading is taken as certain. */
  readonly found?: { good: number; bad: number };
  readonly width?: number;
}

async function prove({ repository, good, bad, remaining, found, width = 1, ...given }: Given) {
  await using bench = await createBench(given, { repository, width });
  const suspects = [{ sha: bad, parents: [] }];
  const effect =
    found === undefined ? null : { ...found, difference: found.bad - found.good, low: 0, high: 0, level: 0.95 };
  const end: SearchEnd = {
    kind: "decided",
    remaining,
    probability: 1,
    assessment: {
      model: found === undefined ? "certain" : "continuous",
      posterior: new Map(),
      reproduced: 1,
      effect,
      drifted: null,
      runnerOffsets: new Map(),
    },
  };
  const space = { good, suspects, prior: uniformPrior(suspects) };
  const { git, measurements } = bench;
  const test = { metric: given.metric, setupCommand: given.setupCommand };
  const request = { repository: git, space, measurements, test, width, say: () => {} };
  const counterfactual = await counterfactualOf(request, end, purpose);
  return { counterfactual, readings: bench.log.readings, lines: bench.lines };
}

/** A pool that is halved, then changes elsewhere. */
async function incident(repository: TestRepository) {
  const good = await repository.commit("good", { files: { pool: "20\n", other: "1\n" } });
  const culprit = await repository.commit("halve", { files: { pool: "10\n" } });
  const bad = await repository.commit("later", { files: { other: "2\n" } });
  return { good, culprit, bad };
}

describe("without noise one reading tells", () => {
  test("the metric returns, and the tree is the one without the culprit", async () => {
    await using repository = await createRepository();
    const { good, culprit, bad } = await incident(repository);
    const command = "echo $((6870 / $(cat pool)))";
    const { counterfactual, readings, lines } = await prove({
      repository,
      good,
      bad,
      remaining: [culprit],
      command,
      metric: p95,
    });
    expect(lines).toEqual([expect.stringContaining(`${bad.slice(0, 12)} (without the culprit) is good at 343 (`)]);
    expect(counterfactual).toMatchObject({ kind: "measured", outcome: "returns", effect: null });
    if (counterfactual?.kind !== "measured") throw new Error("It was not measured.");
    expect(counterfactual.readings.map(({ value, commit }) => [value, commit])).toEqual([[343, bad]]);
    expect(await repository.git("show", `${counterfactual.tree}:pool`)).toBe("20");
    expect(await repository.git("show", `${counterfactual.tree}:other`)).toBe("2");
    expect(readings.map((each) => each.of)).toEqual(["counterfactual"]);
    expect(await repository.git("status", "--porcelain")).toBe("");
  });

  test("the metric remains when something else did it", async () => {
    await using repository = await createRepository();
    const { good, culprit, bad } = await incident(repository);
    const { counterfactual } = await prove({
      repository,
      good,
      bad,
      remaining: [culprit],
      command: "! grep -q 2 other",
    });
    expect(counterfactual).toMatchObject({ kind: "measured", outcome: "remains" });
  });

  test("its setup runs in the tree without the culprit", async () => {
    await using repository = await createRepository();
    const { good, culprit, bad } = await incident(repository);
    const given = { setupCommand: "cp pool built", command: "grep -q 20 built" };
    const { counterfactual } = await prove({ repository, good, bad, remaining: [culprit], ...given });
    expect(counterfactual).toMatchObject({ kind: "measured", outcome: "returns" });
  });

  test("a merge is taken back to its first parent", async () => {
    await using repository = await createRepository();
    const good = await repository.commit("good", { files: { pool: "20\n" } });
    await repository.branch("side");
    await repository.commit("halve", { files: { pool: "10\n" } });
    await repository.checkout("main");
    await repository.commit("elsewhere", { files: { other: "1\n" } });
    const merge = await repository.merge("side");
    const { counterfactual } = await prove({
      repository,
      good,
      bad: merge,
      remaining: [merge],
      command: "grep -q 20 pool",
    });
    expect(counterfactual).toMatchObject({ kind: "measured", outcome: "returns" });
  });

  test.each([
    ["", {}, ["skip", "skip"]],
    [" under noise", { found: { good: 343, bad: 687 }, metric: p95 }, ["skip", "bad", "skip", "bad"]],
  ])("a setup that fails without the culprit is said%s, and not tried on and on", async (_, noise, verdicts) => {
    await using repository = await createRepository();
    const { good, culprit, bad } = await incident(repository);
    const given = { setupCommand: "! grep -q 20 pool", command: "echo 687", ...noise };
    const { counterfactual, readings } = await prove({ repository, good, bad, remaining: [culprit], ...given });
    expect(readings.map(({ verdict }) => verdict)).toEqual(verdicts);
    expect(counterfactual).toEqual({
      kind: "not-measured",
      reason: "The bad end without the culprit could not be tested: its setup ended with exit code 1.",
    });
  });
});

test("a command that asks to stop ends the proof, not the answer", async () => {
  await using repository = await createRepository();
  const { good, culprit, bad } = await incident(repository);
  const { counterfactual } = await prove({ repository, good, bad, remaining: [culprit], command: "exit 200" });
  expect(counterfactual).toMatchObject({ kind: "not-measured", reason: expect.stringContaining("exit code 200") });
});

describe("under noise both are measured until the interval is clear", () => {
  // Each reading adds one of 0, 7, 14, … 42 to the value, by how often it was asked before.
  const noisy = (value: string, folder: string) =>
    `count=$(ls ${folder} | grep -c x || true); touch ${folder}/x$count-$$; echo $((${value} + count * 5 % 7 * 7))`;

  test.each([
    ["returns", "6870 / $(cat pool)", 4],
    ["partly", "6870 / $(cat pool) - ($(cat pool) == 10 ? 171 : 0)", 12],
    ["remains", "680", 4],
  ])("it %s", async (outcome, value, most) => {
    await using repository = await createRepository();
    await using folder = await createRepository();
    const { good, culprit, bad } = await incident(repository);
    const command = noisy(value, folder.directory);
    const found = { good: 343, bad: 687 };
    const { counterfactual, readings } = await prove({
      repository,
      good,
      bad,
      remaining: [culprit],
      command,
      metric: p95,
      found,
    });
    expect(counterfactual).toMatchObject({ kind: "measured", outcome });
    if (counterfactual?.kind !== "measured" || counterfactual.effect === null) throw new Error("It was not measured.");
    const { effect } = counterfactual;
    expect(counterfactual.readings.length).toBeLessThanOrEqual(most);
    expect(readings).toHaveLength(2 * counterfactual.readings.length);
    expect(effect.low).toBeLessThan(effect.difference);
    expect(effect.high).toBeGreaterThan(effect.difference);
  });

  test("what twelve readings of each do not tell is unclear", async () => {
    await using repository = await createRepository();
    await using folder = await createRepository();
    const { good, culprit, bad } = await incident(repository);
    const command = noisy("680", folder.directory);
    const found = { good: 640, bad: 680 };
    const given = { command: command.replace("* 7))", "* 90))"), metric: p95, found, width: 2 };
    const { counterfactual } = await prove({ repository, good, bad, remaining: [culprit], ...given });
    expect(counterfactual).toMatchObject({ kind: "measured", outcome: "unclear" });
    if (counterfactual?.kind === "measured") expect(counterfactual.readings).toHaveLength(12);
  });
});

describe("what cannot be taken back", () => {
  test("conflicts are named by their paths", async () => {
    await using repository = await createRepository();
    const { good, culprit } = await incident(repository);
    const bad = await repository.commit("later still", { files: { pool: "5\n" } });
    const { counterfactual, readings } = await prove({ repository, good, bad, remaining: [culprit] });
    expect(counterfactual).toEqual({ kind: "conflicts", paths: ["pool"] });
    expect(readings).toEqual([]);
    expect((await repository.git("worktree", "list")).split("\n")).toHaveLength(1);
  });

  test("nothing is measured when it was taken back already, or several are suspected", async () => {
    await using repository = await createRepository();
    const { good, culprit } = await incident(repository);
    const bad = await repository.commit("back", { files: { pool: "20\n" } });
    const twice = await prove({ repository, good, bad, remaining: [culprit] });
    expect(twice.counterfactual).toMatchObject({
      kind: "not-measured",
      reason: expect.stringContaining("changes no file"),
    });
    const group = await prove({ repository, good, bad, remaining: [culprit, bad] });
    expect(group.counterfactual).toMatchObject({
      kind: "not-measured",
      reason: expect.stringContaining("Several commits"),
    });
  });
});
