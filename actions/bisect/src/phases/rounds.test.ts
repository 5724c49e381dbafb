/** The phases by which a search runs on several machines, on real repositories: what is handed on, and what is refused. */
import { appendFile, cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readInputs } from "@gitops-health/actions-kit";
import { describe, expect, test } from "vitest";
import { NOISE } from "../../../../test/noise.ts";
import { createFolder, createRepository } from "../../../../test/repository.ts";
import { action, inputs } from "../run.ts";

type Outputs = Readonly<Record<string, string>>;

/** Twenty commits, of which the twelfth halves the pool; the jobs that a workflow would start. */
async function workflow() {
  const repository = await createRepository();
  const root = await createFolder();
  const shas = [await repository.commit("feat: start", { files: { pool: "20\n" } })];
  for (let index = 1; index <= 20; index++)
    shas.push(
      index === 12
        ? await repository.commit("perf: a smaller pool", { files: { pool: "10\n" } })
        : await repository.commit(`docs: note ${index}`, { files: { [`docs/${index}.md`]: `${index}\n` } }),
    );
  const common: Outputs = {
    good: shas[0] ?? "",
    command: "echo $((8000 / $(cat pool)))",
    threshold: "500",
    batch: "3",
    prior: "uniform",
    counterfactual: "false",
  };
  let jobs = 0;
  const lines: string[] = [];
  const job = async (phase: string, given: Outputs) => {
    const outputDirectory = join(root.directory, `job-${++jobs}`);
    const values: Outputs = { ...common, phase, ...given };
    const context = {
      workspace: repository.directory,
      outputDirectory,
      event: undefined,
      evaluatedAt: "2026-11-22T08:00:00Z",
      log: (line: string) => void lines.push(line),
      signal: new AbortController().signal,
    };
    return action.run(
      readInputs(inputs, (name) => values[name] ?? ""),
      context,
    );
  };
  const outputsOf = async (phase: string, given: Outputs = {}) => {
    const result = await job(phase, given);
    if ("nothingToDo" in result) throw new Error(result.nothingToDo);
    return result;
  };
  let rounds = 0;
  return {
    repository,
    shas,
    /** What the jobs have said. */
    lines,
    /** Where the next job writes. */
    nextDirectory: () => join(root.directory, `job-${jobs + 1}`),
    job: outputsOf,
    /** Measures what a plan asks for, each runner in a job of its own, and brings the files together in a folder. */
    async measured(plan: Outputs, given: Outputs = {}) {
      const folder = join(root.directory, `round-${++rounds}`);
      for (const { slot, commits } of JSON.parse(plan["matrix"] ?? "").include) {
        const own = { commits, slot: String(slot), "measurements-sha256": plan["measurements-sha256"] ?? "", ...given };
        const { outputs } = await onRunner(String(slot), () => outputsOf("measure", own));
        const place = join(folder, `artifact-${slot}`);
        await mkdir(place, { recursive: true });
        await cp(outputs["readings-path"] ?? "", join(place, `readings-${slot}.jsonl`));
      }
      return folder;
    },
    /** What is handed from a plan to the update after it. */
    handed: (plan: Outputs, readings: string): Outputs => ({
      measurements: plan["measurements-path"] ?? "",
      "measurements-sha256": plan["measurements-sha256"] ?? "",
      planned: plan["matrix"] ?? "",
      readings,
    }),
    async [Symbol.asyncDispose]() {
      await repository[Symbol.asyncDispose]();
      await root[Symbol.asyncDispose]();
    },
  };
}

/** Does something as the runner of that name, which its readings carry and its commands see. */
async function onRunner<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = process.env["RUNNER_NAME"];
  process.env["RUNNER_NAME"] = name;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env["RUNNER_NAME"];
    else process.env["RUNNER_NAME"] = before;
  }
}

describe("a search in rounds", { timeout: 180_000 }, () => {
  test.each([
    ["none", "1"],
    ["auto", "2"],
  ])("with noise: %s and %s readings for each runner ends with the report of the whole search", async (noise, each) => {
    await using story = await workflow();
    const more = { noise, "readings-per-runner": each };
    let step = await story.job("plan", more);
    let rounds = 0;
    while (step.outputs["decided"] === "false") {
      const folder = await story.measured(step.outputs);
      step = await story.job("update", { ...more, ...story.handed(step.outputs, folder) });
      expect(++rounds).toBeLessThan(9);
    }
    expect(step.outputs).toMatchObject({ decided: "true", matrix: "", outcome: "culprit", culprit: story.shas[12] });
    if (!("document" in step)) throw new Error("The search ended without a document.");
    const { readings } = step.document.statement.predicate;
    expect(readings.length).toBeGreaterThan(rounds);
    for (const { commit, position } of readings) expect(story.shas[position]).toBe(commit);
    expect(step.summary(100_000)).toContain("perf: a smaller pool");
  });

  test("without a good commit looks for one first, and takes it for the good end from then on", async () => {
    await using story = await workflow();
    const plan = await story.job("plan", { good: "", noise: "none" });
    expect(plan.outputs).toMatchObject({ decided: "false", good: "", bad: story.shas[20] });
    const folder = await story.measured(plan.outputs, { good: "" });
    const update = await story.job("update", { good: "", noise: "none", ...story.handed(plan.outputs, folder) });
    expect(update.annotations).toEqual([]);
    expect(update.lines.join()).not.toContain("refused");
  });

  test.each([
    [
      "exit 200",
      /^2 readings are kept in (\S+); go on from there by .+measurements: \1 \(in the workflow resume-run-id: the id of/,
    ],
    ["exit 1", /^6 readings are kept in \S+, to look at; a new search begins without them\.$/],
  ])("a look for a good commit that ends by %s says what becomes of its readings", async (end, sentence) => {
    await using story = await workflow();
    // The two commits nearest to the bad end are bad; those before them do what `end` says.
    const command = `if [ -e docs/18.md ]; then exit 1; else ${end}; fi`;
    await expect(story.job("plan", { good: "", noise: "none", command, threshold: "" })).rejects.toThrow();
    expect(story.lines.at(-1)).toMatch(sentence);
  });

  test("plans again what a lost runner did not bring, and says so", async () => {
    await using story = await workflow();
    const plan = await story.job("plan", { noise: "none" });
    const folder = await story.measured(plan.outputs);
    const good = story.shas[0] ?? "";
    const { include } = JSON.parse(plan.outputs["matrix"] ?? "");
    const { slot } = include.find(({ commits }: { commits: string }) => commits === good);
    await rm(join(folder, `artifact-${slot}`), { recursive: true });
    const update = await story.job("update", { noise: "none", ...story.handed(plan.outputs, folder) });
    expect(update.annotations).toMatchObject([
      { level: "warning", message: expect.stringContaining(`Runner ${slot}`) },
    ]);
    expect(update.outputs["matrix"]).toContain(good);
  });

  test("names the right commit, or none, when one of three machines is half as slow again", async () => {
    await using story = await workflow();
    // 400 ms, and 500 ms from the culprit on; the slow machine's good readings look worse than the others' bad ones.
    const command = `${NOISE}echo $((($(cat pool) == 20 ? 400 : 500) * ($RUNNER_NAME == 2 ? 3 : 2) / 2 + noise / 2))`;
    const more = { command, threshold: "460", batch: "3", "readings-per-runner": "2" };
    let step = await story.job("plan", more);
    while (step.outputs["decided"] === "false") {
      const folder = await story.measured(step.outputs, more);
      step = await story.job("update", { ...more, ...story.handed(step.outputs, folder) });
    }
    expect([story.shas[12], ""]).toContain(step.outputs["culprit"]);
  });

  test("ends with one sentence when none of several runners brought anything, the readings before kept", async () => {
    await using story = await workflow();
    const plan = await story.job("plan");
    const handed = story.handed(plan.outputs, "/nowhere/readings");
    await expect(story.job("update", handed)).rejects.toMatchObject({ code: "round-empty", fault: "environment" });
  });
});

describe("what is handed over is checked", () => {
  test("a log of which one byte was altered is refused", async () => {
    await using story = await workflow();
    const plan = await story.job("plan");
    const folder = await story.measured(plan.outputs);
    await appendFile(plan.outputs["measurements-path"] ?? "", "\n");
    const update = story.job("update", story.handed(plan.outputs, folder));
    await expect(update).rejects.toMatchObject({ code: "log-altered", fault: "integrity" });
  });

  test("a log that is not there is refused", async () => {
    await using story = await workflow();
    const plan = await story.job("plan");
    const handed = { ...story.handed(plan.outputs, "readings"), measurements: "/nowhere/readings.jsonl" };
    await expect(story.job("update", handed)).rejects.toMatchObject({ code: "log-altered" });
  });

  test("readings of another command, and those of the round before, do not get into the log", async () => {
    await using story = await workflow();
    const plan = await story.job("plan");
    const folder = await story.measured(plan.outputs);
    const other = await story.measured(plan.outputs, { command: "echo 1" });
    await rm(join(other, "artifact-2"), { recursive: true });
    await cp(join(folder, "artifact-2"), join(other, "artifact-2"), { recursive: true });
    const update = await story.job("update", story.handed(plan.outputs, other));
    expect(update.annotations[0]?.message).toContain("another search");
    const again = story.job("update", story.handed(update.outputs, folder));
    await expect(again).rejects.toMatchObject({ message: expect.stringContaining("another round") });
  });

  test("a runner's file that code under test forged is refused whole", async () => {
    await using story = await workflow();
    const plan = await story.job("plan");
    const folder = await story.measured(plan.outputs);
    const path = join(folder, "artifact-1", "readings-1.jsonl");
    await writeFile(path, (await readFile(path, "utf8")).replace('"value":800', '"value":100'));
    const update = await story.job("update", story.handed(plan.outputs, folder));
    expect(update.annotations[0]?.message).toMatch(/readings-1\.jsonl.*verdict that its value contradicts/);
  });

  test.each([
    ["plan", { bad: "HEAD~20", good: "HEAD" }, "ends-swapped"],
    ["update", { bad: "HEAD~20", good: "HEAD" }, "ends-swapped"],
    ["measure", { commits: "1".repeat(40), slot: "1" }, "unknown-ref"],
  ])("phase: %s writes nothing when an input is wrong: %j", async (phase, given, code) => {
    await using story = await workflow();
    const plan = await story.job("plan");
    const handed = story.handed(plan.outputs, "readings");
    const directory = story.nextDirectory();
    const run = story.job(phase, phase === "plan" ? given : { ...handed, ...given });
    await expect(run).rejects.toMatchObject({ code });
    await expect(readdir(directory)).rejects.toThrow("ENOENT");
  });

  test.each([
    ["measure", {}, "commits"],
    ["measure", { commits: "HEAD" }, "slot"],
    ["measure", { commits: "HEAD", slot: "1", "measurements-sha256": "x" }, "no full object name"],
    ["update", {}, "planned"],
    ["update", { planned: "{}" }, "not the matrix"],
    ["update", { planned: '{"include":[{"slot":1,"commits":"; rm -rf ."}]}' }, "not the matrix"],
  ])("phase: %s with %j says what it needs", async (phase, given, sentence) => {
    await using story = await workflow();
    const run = story.job(phase, given);
    await expect(run).rejects.toMatchObject({ code: "phase-input", message: expect.stringContaining(sentence) });
  });
});
