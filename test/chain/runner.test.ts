/** The chain on each Node that runners have, and with each of the runner's files missing: a verdict never depends on them. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createRepository } from "../repository.ts";
import { documentOf, jobFolder, judging, pullRequest, runChain, runOne } from "./chain.ts";

async function sample() {
  const repository = await createRepository();
  const from = await repository.commit("chore: start\n", { files: { "a.ts": "export const a = 1;\n" } });
  const to = await repository.commit("feat: go on\n", { files: { "a.ts": "export const a = 2;\n" } });
  return { repository, event: pullRequest(from, to) };
}

const env = { SOURCE_DATE_EPOCH: "1767225600" };

test("Node 20 and Node 24 write the same bytes", async () => {
  const { repository, event } = await sample();
  await using _repository = repository;
  const runs = [];
  for (const node of ["20", "24"] as const) {
    const run = await runChain({ workspace: repository.directory, event, env, node, inputs: { mode: "warn" } });
    for (const name of judging) expect(run[name].exitCode, run[name].stdout).toBe(0);
    runs.push(judging.map((name) => run[name].outputs["result-sha256"]));
  }
  expect(runs[0]).toEqual(runs[1]);
  expect(runs[0]?.every((digest) => /^[0-9a-f]{64}$/.test(digest ?? ""))).toBe(true);
});

test("the output result is the document itself", async () => {
  const { repository, event } = await sample();
  await using _repository = repository;
  const run = await runChain({ workspace: repository.directory, event, inputs: { mode: "warn" } });
  expect(JSON.parse(run["risk-score"].outputs["result"] ?? "")).toEqual(
    await documentOf("risk-assessment", run.temporary),
  );
});

describe.each([
  "GITHUB_OUTPUT",
  "GITHUB_STEP_SUMMARY",
  "GITHUB_ENV",
  "GITHUB_STATE",
  "GITHUB_PATH",
  "GITHUB_WORKSPACE",
])("without %s", (variable) => {
  test("the verdict is reached and the document written", async () => {
    const { repository, event } = await sample();
    await using _repository = repository;
    const temporary = await jobFolder();
    const run = await runOne("risk-score", {
      workspace: repository.directory,
      temporary,
      event,
      env: { [variable]: undefined },
    });
    expect(run.exitCode, run.stdout + run.stderr).toBe(0);
    expect(existsSync(join(temporary, "gitops-health/risk-assessment.json"))).toBe(true);
    expect(run.stdout).not.toMatch(/^::set-output/m);
  });
});

test.each(["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_EVENT_PATH"])(
  "a runner that names a missing file in %s is told so",
  async (variable) => {
    const { repository, event } = await sample();
    await using _repository = repository;
    const run = await runOne("risk-score", {
      workspace: repository.directory,
      event,
      env: { [variable]: "/nowhere/file" },
    });
    expect(run.exitCode).toBe(5);
    expect(run.stdout).toContain(variable);
    expect(run.stdout).toContain("/nowhere/file");
  },
);
