/** Each kind of event, as GitHub sends it, on a clone made as actions/checkout makes it: which commits are judged, by whose rules. */
import type { GitHubEvent } from "@gitops-health/github";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createRepository, type TestRepository } from "../../../test/repository.ts";
import { readSubject } from "./subject.ts";

const CONFIG = ".github/gitops-health.yml";
const rules = (domain: string) => `version: 1\nservices:\n  a: { paths: ["src/**"], domains: [${domain}] }\n`;
const NONE = "0".repeat(40);

/** main: root - m1 - m2 - m3; the fork's topic, from m1: t1 - t2, known as refs/pull/7/head, and merged on trial into m3. */
async function server() {
  const repository = await createRepository();
  const root = await repository.commit("chore: start", { files: { a: "1\n" } });
  const m1 = await repository.commit("chore: adopt", { files: { [CONFIG]: rules("phi") } });
  const m2 = await repository.commit("feat: two", { files: { a: "2\n" } });
  const m3 = await repository.commit("feat: three", { files: { a: "3\n" } });
  await repository.branch("topic", m1);
  const t1 = await repository.commit("feat: t1", { files: { "src/t": "1\n" } });
  const t2 = await repository.commit("feat: t2", { files: { "src/t": "2\n", [CONFIG]: rules("device") } });
  await repository.git("update-ref", "refs/pull/7/head", t2);
  await repository.git("checkout", "--quiet", "--detach", m3);
  const trial = await repository.merge(t2, "Merge t2 into m3");
  await repository.git("update-ref", "refs/pull/7/merge", trial);
  await repository.checkout("main");
  await repository.git("branch", "-D", "topic");
  return { repository, root, m1, m2, m3, t1, t2, trial };
}

let made: Awaited<ReturnType<typeof server>>;
beforeAll(async () => {
  made = await server();
});
afterAll(() => made.repository[Symbol.asyncDispose]());

/** As actions/checkout: depth 0 is all branches and the ref; another depth the ref alone. A branch is checked out, anything else detached. */
async function checkout(ref: string, depth: number): Promise<TestRepository> {
  const { repository } = made;
  const clone = await repository.clone({ args: ["--no-checkout", "--depth=1", "--no-tags"] });
  const url = `file://${repository.directory}`;
  for (const name of (await clone.git("for-each-ref", "--format=%(refname)", "refs/remotes", "refs/heads")).split("\n"))
    if (name !== "") await clone.git("update-ref", "--no-deref", "-d", name);
  const local = ref.replace(/^refs\/(heads\/)?/, (_, branch) => `refs/remotes/${branch ? "origin/" : ""}`);
  const fetched = depth === 0 ? ["--unshallow", url, "+refs/heads/*:refs/remotes/origin/*"] : [`--depth=${depth}`, url];
  await clone.git("fetch", "--quiet", "--no-tags", "--update-head-ok", ...fetched, `+${ref}:${local}`);
  if (ref.startsWith("refs/heads/")) await clone.git("checkout", "--quiet", "-B", ref.slice(11), local);
  else await clone.git("checkout", "--quiet", "--detach", local);
  return clone;
}

function read(clone: TestRepository, name: string, payload: Record<string, unknown>, ref?: string) {
  const event: GitHubEvent = {
    name,
    payload: { repository: { default_branch: "main" }, ...payload },
    repository: "acme/clinic",
    sha: undefined,
    ref,
    actor: undefined,
  };
  return readSubject({
    directory: clone.directory,
    event,
    base: undefined,
    head: undefined,
    configPath: CONFIG,
    outputDirectory: clone.directory,
    allowEmpty: false,
    day: "2026-11-22",
    signal: new AbortController().signal,
  });
}

const pull = (base: string, head: string) => ({ pull_request: { base: { sha: base }, head: { sha: head } } });

describe("pull_request of a fork", () => {
  test("HEAD is a trial merge: the event's commits count, judged by the base's rules", async () => {
    const { m1, m3, t2, trial } = made;
    const clone = await checkout("refs/pull/7/merge", 0);
    expect(await clone.git("rev-parse", "HEAD")).toBe(trial);
    const subject = await read(clone, "pull_request", pull(m3, t2), "refs/pull/7/merge");
    expect(subject).toMatchObject({
      range: { base: m3, head: t2, mergeBase: m1 },
      resultTree: await clone.git("rev-parse", "HEAD^{tree}"),
      configuration: { source: "base", value: { services: { a: { domains: ["phi"] } } } },
    });
  });
  test.each([1, 2])("with fetch-depth %i says what to add", async (depth) => {
    const clone = await checkout("refs/pull/7/merge", depth);
    const subject = read(clone, "pull_request", pull(made.m3, made.t2), "refs/pull/7/merge");
    await expect(subject).rejects.toMatchObject({ code: "shallow-clone", fault: "environment" });
  });
  test("under pull_request_target the head is not in the clone: the line that fetches it is named, and works", async () => {
    const { m3, t2 } = made;
    const clone = await checkout("refs/heads/main", 0);
    const target = () => read(clone, "pull_request_target", pull(m3, t2), "refs/heads/main");
    await expect(target()).rejects.toMatchObject({ code: "missing-commit", fault: "environment" });
    await expect(target()).rejects.toThrow(`git fetch origin ${t2}`);
    await made.repository.git("config", "uploadpack.allowReachableSHA1InWant", "true");
    await clone.git("fetch", "--quiet", "origin", t2);
    expect(await target()).toMatchObject({ range: { base: m3, head: t2 } });
  });
});

test("merge_group: the group's commits, judged by the rules of its base", async () => {
  const { m3, trial } = made;
  const clone = await checkout("refs/pull/7/merge", 0);
  const subject = await read(clone, "merge_group", { merge_group: { base_sha: m3, head_sha: trial } });
  expect(subject).toMatchObject({ range: { base: m3, head: trial, mergeBase: m3 }, configuration: { source: "base" } });
});

describe("push", () => {
  const main = (before: string, after: string, more = {}) => ({ ref: "refs/heads/main", before, after, ...more });
  test("several commits; with fetch-depth 2 a single one is enough", async () => {
    const { m1, m2, m3 } = made;
    const clone = await checkout("refs/heads/main", 0);
    expect(await read(clone, "push", main(m1, m3))).toMatchObject({ range: { base: m1, head: m3, mergeBase: m1 } });
    const shallow = await checkout("refs/heads/main", 2);
    expect(await read(shallow, "push", main(m2, m3))).toMatchObject({ range: { base: m2, head: m3 } });
    await expect(read(shallow, "push", main(m1, m3))).rejects.toMatchObject({ code: "shallow-clone" });
    const shallowest = await checkout("refs/heads/main", 1);
    await expect(read(shallowest, "push", main(m2, m3))).rejects.toMatchObject({ code: "shallow-clone" });
  });
  test("the first of the default branch is judged whole, by its own rules", async () => {
    const clone = await checkout("refs/heads/main", 0);
    expect(await read(clone, "push", main(NONE, made.m3))).toMatchObject({
      range: { base: null, head: made.m3, mergeBase: null },
      configuration: { source: "head" },
    });
  });
  test("a new branch starts where it left the default branch", async () => {
    const { m1, m3, t2 } = made;
    const clone = await checkout("refs/pull/7/head", 0);
    const topic = { ref: "refs/heads/topic", before: NONE, after: t2 };
    expect(await read(clone, "push", topic)).toMatchObject({ range: { base: m3, head: t2, mergeBase: m1 } });
    const shallow = await checkout("refs/pull/7/head", 1);
    await expect(read(shallow, "push", topic)).rejects.toMatchObject({ fault: "environment" });
    await expect(read(shallow, "push", topic)).rejects.toThrow("fetch-depth: 0");
  });
  test("forced, the commit before is gone: the merge base on a branch, the line that fetches it on the default branch", async () => {
    const { m1, m3, t2 } = made;
    const gone = "9".repeat(40);
    const clone = await checkout("refs/pull/7/head", 0);
    const forced = { ref: "refs/heads/topic", before: gone, after: t2, forced: true };
    expect(await read(clone, "push", forced)).toMatchObject({ range: { base: m3, head: t2, mergeBase: m1 } });
    const onMain = read(clone, "push", main(gone, m3, { forced: true }));
    await expect(onMain).rejects.toMatchObject({ code: "missing-before", fault: "environment" });
    await expect(onMain).rejects.toThrow(`git fetch origin ${gone}`);
  });
  test("of a tag, and of nothing, has nothing to judge", async () => {
    const clone = await checkout("refs/heads/main", 1);
    const tag = await read(clone, "push", { ref: "refs/tags/v1", before: NONE, after: made.m3 });
    expect(tag).toMatchObject({ nothingToDo: expect.stringContaining("tag") });
    const deletion = await read(clone, "push", { ref: "refs/heads/x", before: made.m3, after: NONE, deleted: true });
    expect(deletion).toMatchObject({ nothingToDo: expect.stringContaining("deleted") });
  });
});

describe("workflow_dispatch and schedule", () => {
  test("on the default branch judge its last commit", async () => {
    const { m2, m3 } = made;
    for (const depth of [0, 2]) {
      const clone = await checkout("refs/heads/main", depth);
      const last = { range: { base: m2, head: m3, mergeBase: m2 } };
      expect(await read(clone, "workflow_dispatch", {}, "refs/heads/main")).toMatchObject(last);
      expect(await read(clone, "schedule", {}, "refs/heads/main")).toMatchObject(last);
    }
    const shallow = await checkout("refs/heads/main", 1);
    const dispatch = read(shallow, "workflow_dispatch", {}, "refs/heads/main");
    await expect(dispatch).rejects.toMatchObject({ code: "shallow-clone" });
  });
  test("off it judge all that it lacks; a shallow clone without it says so", async () => {
    const { m1, m3, t2 } = made;
    const clone = await checkout("refs/pull/7/head", 0);
    expect(await read(clone, "workflow_dispatch", {}, "refs/heads/topic")).toMatchObject({
      range: { base: m3, head: t2, mergeBase: m1 },
    });
    const shallow = await checkout("refs/pull/7/head", 2);
    await expect(read(shallow, "workflow_dispatch", {}, "refs/heads/topic")).rejects.toThrow("fetch-depth: 0");
  });
  test("of a tag on the default branch judge the tagged commit", async () => {
    const { m1, m2 } = made;
    await made.repository.git("tag", "--force", "v1", m2);
    const clone = await checkout("refs/tags/v1", 0);
    expect(await read(clone, "workflow_dispatch", {}, "refs/tags/v1")).toMatchObject({ range: { base: m1, head: m2 } });
  });
});
