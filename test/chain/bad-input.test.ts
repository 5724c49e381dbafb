/** Wrong inputs, wrong configuration, a wrong machine: one sentence each with its place, the right exit, nothing half-written. */

import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { BundleOptions } from "../harness/index.ts";
import { createRepository } from "../repository.ts";
import { jobFolder, judging, pullRequest, runOne } from "./chain.ts";

const CONFIG = ".github/gitops-health.yml";

async function refusal(name: string, options: BundleOptions) {
  const temporary = options.temporary ?? (await jobFolder());
  const run = await runOne(name, { ...options, temporary });
  const errors = run.annotations.filter((each) => each.name === "error");
  const folder = join(temporary, "gitops-health");
  const written = existsSync(folder) ? (await readdir(folder)).filter((file) => file !== "cache") : [];
  return {
    exitCode: run.exitCode,
    errors,
    message: errors.map((each) => each.message).join("\n"),
    written,
    outputs: run.outputs,
    stderr: run.stderr,
  };
}

describe.each(["commit-lint", "compliance-analyze", "risk-score", "deploy-strategy"] as const)("%s", (name) => {
  test("outside a repository", async () => {
    const folder = await mkdtemp(join(tmpdir(), "no-repository-"));
    const found = await refusal(name, { workspace: folder });
    expect(found).toMatchObject({ written: [], outputs: {}, stderr: "" });
    expect(found.message).toContain("not inside a git repository");
    expect(found.errors).toHaveLength(1);
  });

  test("with a ref that is none", async () => {
    await using repository = await createRepository();
    await repository.commit("chore: start", { files: { a: "1" } });
    const found = await refusal(name, {
      workspace: repository.directory,
      inputs: { base: "no-such-ref", head: "HEAD" },
    });
    expect(found).toMatchObject({ exitCode: 2, written: [], outputs: {} });
    expect(found.message).toContain("no-such-ref");
  });

  test("with a ref that looks like an option", async () => {
    await using repository = await createRepository();
    await repository.commit("chore: start", { files: { a: "1" } });
    const found = await refusal(name, {
      workspace: repository.directory,
      inputs: { base: "--output=/tmp/x", head: "HEAD" },
    });
    expect(found).toMatchObject({ exitCode: 2, written: [] });
  });

  test("on a branch without commits", async () => {
    await using repository = await createRepository();
    const found = await refusal(name, { workspace: repository.directory });
    expect(found).toMatchObject({ written: [], outputs: {} });
    expect(found.exitCode).toBeGreaterThan(0);
    expect(found.message).toMatch(/commit/);
  });

  test("with histories that have nothing in common", async () => {
    await using repository = await createRepository();
    const base = await repository.commit("chore: start", { files: { a: "1" } });
    await repository.git("checkout", "--quiet", "--orphan", "other");
    const head = await repository.commit("chore: other", { files: { b: "1" } });
    const found = await refusal(name, { workspace: repository.directory, event: pullRequest(base, head) });
    expect(found).toMatchObject({ written: [], outputs: {} });
    expect(found.message).toMatch(/common/);
  });

  test("with a range without commits", async () => {
    await using repository = await createRepository();
    await repository.commit("chore: start", { files: { a: "1" } });
    const found = await refusal(name, { workspace: repository.directory, inputs: { base: "HEAD", head: "HEAD" } });
    expect(found).toMatchObject({ exitCode: 2, written: [] });
    expect(found.message).toContain("allow-empty");
  });

  test("in a shallow clone that lacks the base", async () => {
    await using repository = await createRepository();
    const base = await repository.commit("chore: start", { files: { a: "1" } });
    await repository.commit("feat: two", { files: { a: "2" } });
    const head = await repository.commit("feat: three", { files: { a: "3" } });
    const shallow = await repository.clone({ depth: 1 });
    const found = await refusal(name, { workspace: shallow.directory, event: pullRequest(base, head) });
    expect(found).toMatchObject({ exitCode: 5, written: [] });
    expect(found.message).toContain("fetch-depth: 0");
  });

  test("with a configuration that is not YAML", async () => {
    await using repository = await createRepository();
    const base = await repository.commit("chore: start", { files: { [CONFIG]: "version: [\n" } });
    const head = await repository.commit("feat: more", { files: { a: "1" } });
    const found = await refusal(name, { workspace: repository.directory, inputs: { base, head } });
    expect(found).toMatchObject({ exitCode: 2, written: [] });
    expect(found.message).toContain(`${CONFIG}:2:1:`);
  });

  test("with an unknown key in the configuration", async () => {
    await using repository = await createRepository();
    const base = await repository.commit("chore: start", { files: { [CONFIG]: "version: 1\nservice: {}\n" } });
    const head = await repository.commit("feat: more", { files: { a: "1" } });
    const found = await refusal(name, { workspace: repository.directory, inputs: { base, head } });
    expect(found).toMatchObject({ exitCode: 2, written: [] });
    expect(found.message).toContain(`${CONFIG}:2:1: unknown key "service"; did you mean "services"?`);
  });

  test("on an event that says no range", async () => {
    await using repository = await createRepository();
    await repository.commit("chore: start", { files: { a: "1" } });
    const found = await refusal(name, {
      workspace: repository.directory,
      event: { name: "issue_comment", payload: {} },
    });
    expect(found).toMatchObject({ exitCode: 2, written: [] });
    expect(found.message).toContain("issue_comment");
    expect(found.message).toMatch(/base.*head/);
  });

  test("with inputs that are wrong, all told at once", async () => {
    await using repository = await createRepository();
    const found = await refusal(name, {
      workspace: repository.directory,
      inputs: { mode: "strict", "allow-empty": "maybe" },
    });
    expect(found).toMatchObject({ exitCode: 2, written: [] });
    expect(found.message).toContain('Input "mode" is "strict"; expected enforce or warn');
    expect(found.message).toContain('Input "allow-empty" is "maybe"; expected true or false');
  });
});

test.each(judging.filter((name) => name !== "deploy-strategy"))(
  "%s into an output folder that is no folder",
  async (name) => {
    await using repository = await createRepository();
    const base = await repository.commit("chore: start", { files: { a: "1" } });
    const head = await repository.commit("feat: more", { files: { a: "2" } });
    const temporary = await jobFolder();
    await writeFile(join(temporary, "file"), "");
    const found = await refusal(name, {
      workspace: repository.directory,
      temporary,
      inputs: { base, head, "output-directory": join(temporary, "file", "sub") },
    });
    expect(found).toMatchObject({ exitCode: 5, outputs: {} });
    expect(found.message).toMatch(/cannot be written \(E\w+\)/);
  },
);

test.runIf(process.getuid?.() !== 0)("without the right to write to the output folder", async () => {
  await using repository = await createRepository();
  const base = await repository.commit("chore: start", { files: { a: "1" } });
  const head = await repository.commit("feat: more", { files: { a: "2" } });
  const folder = join(await jobFolder(), "locked");
  await mkdir(folder);
  await chmod(folder, 0o555);
  const found = await refusal("commit-lint", {
    workspace: repository.directory,
    inputs: { base, head, "output-directory": folder },
  });
  expect(found).toMatchObject({ exitCode: 5, outputs: {} });
  expect(await readdir(folder)).toEqual([]);
});

test.runIf(existsSync("/dev/full"))("a disk that is full is said, and the step fails", async () => {
  await using repository = await createRepository();
  const base = await repository.commit("chore: start", { files: { a: "1" } });
  const head = await repository.commit("feat: more", { files: { a: "2" } });
  // The runner's own file is the one that a test can fill up without a mount: every write to /dev/full is ENOSPC.
  const found = await refusal("commit-lint", {
    workspace: repository.directory,
    inputs: { base, head },
    env: { GITHUB_OUTPUT: "/dev/full" },
  });
  expect(found.exitCode).toBe(5);
  expect(found.message).toContain("(GITHUB_OUTPUT) cannot be written: the disk is full");
});

test("bisect and audit-report say what they miss", async () => {
  await using repository = await createRepository();
  await repository.commit("chore: start", { files: { a: "1" } });
  const bisect = await refusal("bisect", { workspace: repository.directory, inputs: {} });
  expect(bisect).toMatchObject({ exitCode: 2, written: [] });
  const audit = await refusal("audit-report", { workspace: repository.directory, inputs: { since: "yesterday" } });
  expect(audit).toMatchObject({ exitCode: 2, written: [] });
  expect(audit.message).toContain("yesterday");
});
