/** The search on several runners: the workflow that users call, run by act to its end on our own bundle, a runner lost on the way. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../tools/root.mjs";
import { payload } from "./harness/events.ts";
import { type ActOptions, type ActRun, actPath, runAct } from "./harness/index.ts";
import { createRepository, type TestRepository } from "./repository.ts";

const CULPRIT = 17;

interface Incident {
  readonly repository: TestRepository;
  /** The good commit first. */
  readonly shas: readonly string[];
}

/** A service whose latency follows its pool; one of its commits halves it. */
async function incident(example: string, size = 30, culprit = CULPRIT): Promise<Incident> {
  const repository = await createRepository();
  mkdirSync(join(repository.directory, ".github/workflows"), { recursive: true });
  const workflow = readFileSync(join(root, "examples", example), "utf8");
  writeFileSync(join(repository.directory, ".github/workflows/bisect.yml"), workflow);
  await repository.git("remote", "add", "origin", "https://github.com/acme/health.git");
  await repository.write("load-test.sh", `#!/bin/sh\necho '{"p95":' $((8000 / $(cat pool)))'}'\n`);
  await repository.write("verify.sh", '#!/bin/sh\ntest "$(cat pool)" -eq 20\n');
  for (const script of ["load-test.sh", "verify.sh"]) await chmod(join(repository.directory, script), 0o755);
  const shas = [await repository.commit("feat: start", { files: { pool: "20\n" } })];
  for (let index = 1; index <= size; index++)
    shas.push(
      index === culprit
        ? await repository.commit("perf: a smaller pool", { files: { pool: "10\n" } })
        : await repository.commit(`docs: note ${index}`, { files: { [`docs/${index}.md`]: `${index}\n` } }),
    );
  return { repository, shas };
}

function start(
  { repository, shas }: Incident,
  name: string,
  inputs: Readonly<Record<string, string>>,
  more: Pick<ActOptions, "env" | "artifacts"> = {},
): Promise<ActRun> {
  const commits = { base: shas[0] ?? "", head: shas.at(-1) ?? "" };
  return runAct({
    repository: repository.directory,
    workflow: ".github/workflows/bisect.yml",
    event: { name, payload: payload(name, { ...commits, inputs }) },
    ...(name === "workflow_dispatch" && { inputs }),
    ...more,
  });
}

function run(story: Incident, inputs: Readonly<Record<string, string>>, more?: Pick<ActOptions, "env" | "artifacts">) {
  const common = { good: story.shas[0] ?? "", command: "echo $((8000 / $(cat pool)))", threshold: "500" };
  return start(story, "workflow_dispatch", { ...common, ...inputs }, more);
}

const reportOf = ({ artifacts, log }: ActRun) => {
  const bytes = artifacts["bisect-report"]?.["culprit-report.json"];
  if (bytes === undefined) throw new Error(log.slice(-4000));
  return JSON.parse(String(bytes)).predicate;
};

const readingsOf = ({ artifacts }: ActRun) =>
  String(artifacts["bisect-measurements"]?.["readings.jsonl"])
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => JSON.parse(line));

describe.skipIf(actPath() === undefined)("a search on several runners", { timeout: 600_000 }, () => {
  it("names the commit and proves it, though one of the four runners is lost in the second round", async () => {
    const story = await incident("bisect-on-runners.yml");
    await using _ = story.repository;
    const found = await run(story, { runners: "4" }, { env: { LOSE_UPLOAD: "bisect-readings-2-3" } });
    const report = reportOf(found);
    expect(report).toMatchObject({ outcome: "culprit", culprit: { commit: story.shas[CULPRIT] } });
    expect(report.counterfactual).toMatchObject({ kind: "measured", outcome: "returns" });
    expect(found.jobs["measure-2"]?.result).toBe("failure");
    expect(found.jobs["update-2"]?.annotations).toContainEqual({
      level: "warning",
      message: expect.stringContaining("Runner 3 of this round brought no reading"),
    });
    const rounds = Object.keys(found.jobs).filter((name) => name.startsWith("update-"));
    for (const name of [...rounds, "plan", "answer"]) expect(found.jobs[name]?.result, name).toBe("success");
    expect(found.jobs["answer"]?.log).toContain("The search ended: culprit.");
    const brought = Object.keys(found.artifacts).filter((name) => name.startsWith("bisect-readings-"));
    expect(brought).not.toContain("bisect-readings-2-3");
    expect(brought.filter((name) => name.startsWith("bisect-readings-1-"))).toHaveLength(4);
    const log = readingsOf(found);
    expect(log.filter(({ of }) => of === "search")).toHaveLength(brought.length);
    expect(report.readings).toHaveLength(brought.length);
    expect(log.every(({ runner }) => / \(\w+ \w+, .+\)$/.test(runner))).toBe(true);
  });

  it("says how to go on when the rounds end first, and goes on from the readings of that run", async () => {
    const story = await incident("bisect-on-runners.yml");
    await using _ = story.repository;
    // More readings of the culprit and its parent than one runner takes in the rounds of one call.
    const path = join(story.repository.directory, ".github/workflows/bisect.yml");
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace("resume-run-id: ${{", 'confirm: "8"\n      resume-run-id: ${{'),
    );
    const first = await run(story, { runners: "1" });
    expect(first.jobs["answer"]?.result).toBe("failure");
    expect(first.jobs["answer"]?.annotations.at(-1)?.message).toMatch(/same inputs and resume-run-id: 1$/);
    expect(first.jobs["answer"]?.steps.at(-1)?.summary).toContain("No reading is lost");
    expect(first.artifacts["bisect-report"]).toBeUndefined();
    const kept = first.artifacts["bisect-measurements"] ?? {};
    const rounds = Object.keys(first.jobs).filter((name) => name.startsWith("measure-")).length;
    expect(readingsOf(first)).toHaveLength(rounds);
    const artifacts = { "bisect-measurements": kept };
    const second = await run(story, { runners: "4", "resume-run-id": "1" }, { artifacts });
    expect(reportOf(second)).toMatchObject({ outcome: "culprit", culprit: { commit: story.shas[CULPRIT] } });
    expect(readingsOf(second).slice(0, rounds)).toEqual(readingsOf(first));
  });
});

describe.skipIf(actPath() === undefined)("a search is started", { timeout: 600_000 }, () => {
  it("by a verification that failed after a deployment", async () => {
    const story = await incident("bisect-after-deployment.yml", 6, 4);
    await using _ = story.repository;
    const found = await start(story, "workflow_dispatch", { "last-good": story.shas[0] ?? "" });
    expect(found.jobs["verify"]?.result).toBe("failure");
    expect(reportOf(found)).toMatchObject({ outcome: "culprit", culprit: { commit: story.shas[4] } });
  });

  describe("by an alert", () => {
    const firing = { alert: "PaymentLatency", status: "firing", "detected-at": "2026-11-22T03:14:00Z" };

    it("of the commits that it names, in the form in which Alertmanager sends them", async () => {
      const story = await incident("bisect-on-alert.yml", 6, 4);
      await using _ = story.repository;
      const ends = { good: `${story.shas[0]}^0`, bad: `${story.shas[5]}^0` };
      const report = reportOf(await start(story, "repository_dispatch", { ...firing, ...ends }));
      expect(report).toMatchObject({ outcome: "culprit", culprit: { commit: story.shas[4] }, bad: story.shas[5] });
      expect(report.safety.detectedAt).toBe("2026-11-22T03:14:00Z");
    });

    it("not when it is resolved", async () => {
      const story = await incident("bisect-on-alert.yml", 6, 4);
      await using _ = story.repository;
      const found = await start(story, "repository_dispatch", { ...firing, status: "resolved" });
      expect([found.exitCode, found.jobs]).toEqual([0, {}]);
    });

    it("and takes nothing of it for code", async () => {
      const story = await incident("bisect-on-alert.yml", 2, 1);
      await using _ = story.repository;
      const trap = join(story.repository.directory, "..", "trapped");
      const hostile = `"; touch ${trap}; $(touch ${trap}) \`touch ${trap}\` --upload-pack=touch`;
      const found = await start(story, "repository_dispatch", {
        ...firing,
        alert: hostile,
        good: hostile,
        bad: hostile,
      });
      expect(found.jobs["plan"]?.result).toBe("failure");
      expect(found.jobs["plan"]?.annotations.map(({ message }) => message).join()).toContain("no commit");
      // Nothing was measured, so nobody is told to go on from there.
      expect(found.jobs["answer"]).toBeUndefined();
      expect(existsSync(trap)).toBe(false);
    });
  });
});

it("an alert's event has in the guide what the workflow reads of it", () => {
  const guide = readFileSync(join(root, "docs/bisect.md"), "utf8");
  const [, block = ""] = /^```yaml alertmanager\.yml\n([\s\S]*?)^```$/m.exec(guide) ?? [];
  const { event_type: type, client_payload: sent } = parse(block).receivers[0].webhook_configs[0].payload;
  const workflow = readFileSync(join(root, "examples/bisect-on-alert.yml"), "utf8");
  const read = [...workflow.matchAll(/client_payload\.([\w-]+)/g)].map(([, name]) => name);
  expect(Object.keys(sent).sort()).toEqual([...new Set(read)].sort());
  expect(parse(workflow).on.repository_dispatch.types).toEqual([type]);
});
