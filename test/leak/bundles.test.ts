/** A sample of the leak test through the committed bundles: what they print, set and leave behind, each in a process of its own. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../tools/root.mjs";
import { type BundleOptions, runBundle } from "../harness/index.ts";
import { temporaryFolder } from "../harness/temporary.ts";
import { type PlantedRepository, plantedRepository } from "./repository.ts";
import { textsBelow } from "./step.ts";
import { traceIn, values } from "./values.ts";

let planted: PlantedRepository;
const ran = new Set<string>();
beforeAll(async () => {
  planted = await plantedRepository();
}, 60_000);
afterAll(() => planted[Symbol.asyncDispose]());

test.each(values)("$kind: no trace of it leaves a bundle at debug level", async ({ kind, text }) => {
  const at = values.findIndex((value) => value.kind === kind) * 12;
  const [good = "", body = "", before = "", bad = ""] = [1, 2, 3, 5].map((place) => planted.commits[at + place]);
  const range = { base: good, head: bad };
  const pull = { number: 7, title: text, body: text, user: { login: text }, base: { sha: good }, head: { sha: body } };
  const event = { name: "pull_request", payload: { pull_request: pull } };
  const grep = `echo '${text}'; echo '${text}' >&2; test ! -f services/phi/c.ts || ! grep -q -F '${text}' services/phi/c.ts`;
  // In one job: deploy-strategy reads what the others left.
  const temporary = temporaryFolder("job");
  const step = (action: string, exitCodes: readonly number[], options: Partial<BundleOptions>) =>
    noTrace(action, exitCodes, { ...options, temporary });
  try {
    await step("commit-lint", [1], { inputs: range });
    await step("compliance-analyze", [1], { inputs: range });
    await step("risk-score", [0], { inputs: range });
    await step("deploy-strategy", [0, 1], { inputs: range });
    await step("bisect", [0], { inputs: { good: before, bad, command: grep } });
    await step("audit-report", [0, 1], {
      inputs: { since: "2026-01-01", until: "2026-01-07", formats: "html,markdown" },
    });
    await step("commit-lint", [1], { event });
    await step("compliance-analyze", [1], { event });
    await step("risk-score", [2], { inputs: { ...range, mode: text } });
    await step("commit-lint", [0, 1, 2], { inputs: { ...range, config: `configurations/${at}.yml` } });
    expect(traceIn(await textsBelow(temporary))).toBeNull();
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
});

test("every action was run", () => {
  expect([...ran].sort()).toEqual(readdirSync(join(root, "actions")).sort());
});

/** Runs a bundle that must come to one of these ends, so that one that does nothing is no proof. */
async function noTrace(action: string, exitCodes: readonly number[], options: Partial<BundleOptions>): Promise<void> {
  const run = await runBundle(join(root, "actions", action), {
    workspace: planted.repository.directory,
    ...options,
    env: { RUNNER_DEBUG: "1", SOURCE_DATE_EPOCH: "1782000000" },
  });
  ran.add(action);
  expect(exitCodes, run.stdout).toContain(run.exitCode);
  const { stdout, stderr, outputs, env, state, summary } = run;
  expect(traceIn([stdout, stderr, JSON.stringify({ outputs, env, state }), summary].join("\n"))).toBeNull();
}
