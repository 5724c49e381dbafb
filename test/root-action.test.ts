/** The scripts of the composite action, run by bash as the runner does. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../tools/root.mjs";
import { nodeFor, readActionFile, readKeyValues } from "./harness/index.ts";
import { temporaryFolder } from "./harness/temporary.ts";

const { runs } = readActionFile(root);
const steps = runs.using === "composite" ? runs.steps : [];
const look = String(steps.find(({ id }) => id === "runner")?.["run"]);

/** `shell: bash` of a runner: `bash --noprofile --norc -eo pipefail {0}`. */
function bash(script: string, env: Record<string, string>) {
  const folder = temporaryFolder("bash");
  writeFileSync(join(folder, "output"), "");
  writeFileSync(join(folder, "script.sh"), script);
  const args = ["--noprofile", "--norc", "-eo", "pipefail", join(folder, "script.sh")];
  const fixed = { GITHUB_OUTPUT: join(folder, "output"), GITHUB_WORKSPACE: "/workspace", RUNNER_TEMP: "/temp" };
  const run = spawnSync("/bin/bash", args, { env: { ...fixed, ...env }, encoding: "utf8" });
  return { ...run, outputs: Object.fromEntries(readKeyValues(readFileSync(join(folder, "output"), "utf8"))) };
}

describe("the look at the runner", () => {
  const path = dirname(nodeFor("20"));

  it("is content with Node 20 and says where the documents will lie", () => {
    expect(bash(look, { PATH: path, DIRECTORY: "" })).toMatchObject({
      status: 0,
      outputs: { directory: "/temp/gitops-health" },
    });
    expect(bash(look, { PATH: path, DIRECTORY: "/out" }).outputs).toEqual({ directory: "/out" });
    expect(bash(look, { PATH: path, DIRECTORY: "a/b" }).outputs).toEqual({ directory: "/workspace/a/b" });
  });

  it("names setup-node when there is no node", () => {
    const run = bash(look, { PATH: "/nowhere", DIRECTORY: "" });
    expect(run.status).toBe(5);
    expect(run.stdout).toMatch(/^::error title=gitops-health::.*actions\/setup-node/);
  });

  it("names setup-node when node is too old to answer as Node 20 does", () => {
    const folder = temporaryFolder("old-node");
    mkdirSync(join(folder, "bin"));
    const old = join(folder, "bin/node");
    // What `node -p 'process.versions.node.split(".")[0] >= 20'` prints on Node 18.
    writeFileSync(old, "#!/bin/sh\necho false\n");
    chmodSync(old, 0o755);
    const run = bash(look, { PATH: join(folder, "bin"), DIRECTORY: "" });
    expect(run.status).toBe(5);
    expect(run.stdout).toContain("actions/setup-node");
  });
});

it("hands on variables with hyphens in their names, which bash itself cannot set", () => {
  const run = bash("node -p 'process.env[\"INPUT_OUTPUT-DIRECTORY\"]'", {
    PATH: dirname(nodeFor("24")),
    "INPUT_OUTPUT-DIRECTORY": "a b",
  });
  expect(run.stdout).toBe("a b\n");
});
