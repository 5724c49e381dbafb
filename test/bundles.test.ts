/** The committed bundles of the actions as a runner starts them, on both versions of Node that runners have. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../tools/root.mjs";
import { payload } from "./harness/events.ts";
import { type NodeMajor, runBundle } from "./harness/index.ts";
import { createFolder, createRepository } from "./repository.ts";

const actions = readdirSync(join(root, "actions")).sort();
const judging = ["commit-lint", "compliance-analyze", "risk-score", "deploy-strategy"];
const required: Record<string, Record<string, string>> = {
  bisect: { good: "HEAD~1", command: "true" },
  "audit-report": { since: "2026-01-01" },
};
const nodes: NodeMajor[] = ["20", "24"];
const folder = (action: string) => join(root, "actions", action);

describe.each(nodes)("on Node %s", (node) => {
  it.each(judging)("%s has nothing to do for a tag, says so and succeeds", async (action) => {
    await using repository = await createRepository();
    const head = await repository.commit("feat: start\n", { files: { "a.txt": "a\n" } });
    const tag = { ...payload("push", { base: "0".repeat(40), head }), ref: "refs/tags/v1.0.0" };
    const event = { name: "push", payload: tag };
    const run = await runBundle(folder(action), { workspace: repository.directory, event, node });
    expect(run.exitCode, run.stdout + run.stderr).toBe(0);
    expect(run.annotations.map(({ name }) => name)).toEqual(["notice"]);
    expect(run.outputs["result-path"] ?? "").toBe("");
  });

  it.each(actions)(
    "%s says in one annotation that there is no repository, whose fault it is, and leaves nothing behind",
    async (action) => {
      await using place = await createFolder();
      const inputs = required[action] ?? {};
      const run = await runBundle(folder(action), { workspace: place.directory, inputs, node });
      expect(run.exitCode, run.stdout + run.stderr).toBe(5);
      expect(run.annotations).toHaveLength(1);
      expect(run.annotations[0]?.message).toMatch(/is not inside a git repository\. Run actions\/checkout before/);
      expect(run.log.join("\n")).not.toMatch(/^\s+at /m);
      expect(run.outputs).toEqual({});
      expect(readdirSync(run.temporary).filter((name) => name === "gitops-health")).toEqual([]);
    },
  );

  it.each(actions)("%s refuses wrong inputs all at once, each with what was expected", async (action) => {
    await using place = await createFolder();
    const inputs = { ...required[action], mode: "strict", "allow-empty": "perhaps", timeout: "soon" };
    const run = await runBundle(folder(action), { workspace: place.directory, inputs, node });
    expect(run.exitCode).toBe(2);
    const text = run.annotations.map(({ message }) => message).join("\n");
    expect(text).toContain('"mode" is "strict"; expected enforce or warn');
    if (judging.includes(action)) expect(text).toContain('"allow-empty" is "perhaps"; expected true or false');
    if (action === "bisect") expect(text).toContain('"timeout" is "soon"; expected a number from 1');
  });
});

it("the command loads a subcommand's code when it is asked for: what every start loads stays below 100 kB", () => {
  expect(statSync(join(root, "packages/cli/dist/index.js")).size).toBeLessThan(100_000);
});
