/** Each hand-over is refused when the document is missing, empty, of another commit or kind, or altered by one byte. */
import { copyFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createRepository, type TestRepository } from "../repository.ts";
import { pullRequest, runChain, runOne } from "./chain.ts";

const kinds = ["risk-assessment", "compliance-analysis"] as const;

async function judged(): Promise<{
  repository: TestRepository;
  event: ReturnType<typeof pullRequest>;
  temporary: string;
}> {
  const repository = await createRepository();
  const from = await repository.commit("chore: start", { files: { a: "1\n" } });
  const to = await repository.commit("feat: go on", { files: { a: "2\n" } });
  const event = pullRequest(from, to);
  const { temporary } = await runChain({ workspace: repository.directory, event, inputs: { mode: "warn" } });
  return { repository, event, temporary };
}

const tampering: [string, (path: string, temporary: string) => Promise<void>, RegExp][] = [
  ["missing", (path) => rm(path), /cannot be read \(ENOENT\)/],
  ["empty", (path) => writeFile(path, ""), /sha256/],
  ["altered by one byte", async (path) => writeFile(path, flipped(await readFile(path))), /it was altered/],
  ["of another kind", (path, temporary) => copyFile(join(temporary, "gitops-health/commit-lint.json"), path), /sha256/],
];

test.each(kinds.flatMap((kind) => tampering.map(([how, tamper, words]) => [kind, how, tamper, words] as const)))(
  "deploy-strategy refuses a %s document that is %s",
  async (kind, _, tamper, words) => {
    const { repository, event, temporary } = await judged();
    await using _repository = repository;
    await tamper(join(temporary, "gitops-health", `${kind}.json`), temporary);
    const run = await runOne("deploy-strategy", { workspace: repository.directory, event, temporary });
    expect(run.exitCode).toBe(3);
    expect(run.stdout).toMatch(words);
    expect(run.outputs).toEqual({});
  },
);

test("deploy-strategy refuses the documents of another commit", async () => {
  const { repository, temporary } = await judged();
  await using _repository = repository;
  const from = await repository.git("rev-parse", "HEAD");
  const to = await repository.commit("feat: more", { files: { a: "3\n" } });
  const run = await runOne("deploy-strategy", {
    workspace: repository.directory,
    event: pullRequest(from, to),
    temporary,
  });
  expect(run.exitCode).toBe(3);
  expect(run.stdout).toContain("is being judged; run the whole chain on the same commit");
});

test("between jobs the digest is mandatory", async () => {
  const { repository, event, temporary } = await judged();
  await using _repository = repository;
  await rm(join(temporary, "gitops-health/index.json"));
  const run = await runOne("deploy-strategy", { workspace: repository.directory, event, temporary });
  expect(run.exitCode).toBe(3);
  expect(run.stdout).toContain("-sha256 from the former action's output result-sha256");
});

test("documents that were rewritten whole are refused by the digest that was handed over", async () => {
  const { repository, event, temporary } = await judged();
  await using _repository = repository;
  const run = await runOne("deploy-strategy", {
    workspace: repository.directory,
    event,
    temporary,
    inputs: { "risk-assessment-sha256": "0".repeat(64) },
  });
  expect(run.exitCode).toBe(3);
  expect(run.stdout).toContain("was handed over");
});

function flipped(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
  return changed;
}
