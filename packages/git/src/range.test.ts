import type { RangeRequest } from "@gitops-health/contracts";
import { expect, test } from "vitest";
import { createRepository, type TestRepository } from "../../../test/repository.ts";
import { openRepository } from "./index.ts";

async function range(repository: TestRepository, request: RangeRequest, allowEmpty = false) {
  return (await openRepository(repository.directory)).resolveRange(request, { allowEmpty });
}

/** main: root - m1 - m2; topic from m1: t1 - t2. */
async function twoBranches() {
  const repository = await createRepository();
  const root = await repository.commit("root", { files: { a: "1\n" } });
  const m1 = await repository.commit("m1", { files: { a: "2\n" } });
  await repository.branch("topic");
  const t1 = await repository.commit("t1", { files: { t: "1\n" } });
  const t2 = await repository.commit("t2", { files: { t: "2\n" } });
  await repository.checkout("main");
  const m2 = await repository.commit("m2", { files: { a: "3\n" } });
  return { repository, root, m1, m2, t1, t2, [Symbol.asyncDispose]: () => repository[Symbol.asyncDispose]() };
}

const push = (
  before: string | undefined,
  after: string,
  more: Partial<RangeRequest & { kind: "push" }> = {},
): RangeRequest => ({
  kind: "push",
  before,
  after,
  defaultBranch: "main",
  onDefaultBranch: true,
  forced: false,
  ...more,
});
const branch = (more: Partial<RangeRequest & { kind: "branch" }> = {}): RangeRequest => ({
  kind: "branch",
  head: "HEAD",
  defaultBranch: undefined,
  onDefaultBranch: undefined,
  ...more,
});

test("a pull request is diffed against the merge base, also when its base has moved on", async () => {
  await using made = await twoBranches();
  const { repository, m1, m2, t2 } = made;
  expect(await range(repository, { kind: "pull-request", base: m2, head: t2 })).toEqual({
    base: m2,
    head: t2,
    mergeBase: m1,
  });
  expect(await range(repository, { kind: "explicit", base: "main", head: "topic" })).toEqual({
    base: m2,
    head: t2,
    mergeBase: m1,
  });
});

test("a merge group, and everything up to a commit", async () => {
  await using made = await twoBranches();
  const { repository, m1, m2 } = made;
  expect(await range(repository, { kind: "merge-group", base: m1, head: m2 })).toEqual({
    base: m1,
    head: m2,
    mergeBase: m1,
  });
  const { emptyTree } = await openRepository(repository.directory);
  expect(await range(repository, { kind: "explicit", base: emptyTree, head: m2 })).toEqual({
    base: null,
    head: m2,
    mergeBase: null,
  });
});

test("the parent of the first commit is the empty tree, unless a shallow clone hides it", async () => {
  await using made = await twoBranches();
  const { repository, root, m1, m2 } = made;
  const everything = { base: null, head: root, mergeBase: null };
  expect(await range(repository, { kind: "explicit", base: `${root}^`, head: root })).toEqual(everything);
  expect(await range(repository, { kind: "explicit", base: "main~2^", head: "main~2" })).toEqual(everything);
  expect(await range(repository, { kind: "explicit", base: "main^", head: "main" })).toMatchObject({ base: m1 });
  await expect(range(repository, { kind: "explicit", base: "nope^", head: "nope" })).rejects.toThrow(
    'no commit "nope"',
  );
  const shallow = await repository.clone({ depth: 1 });
  const hidden = range(shallow, { kind: "explicit", base: "HEAD^", head: "HEAD" });
  await expect(hidden).rejects.toMatchObject({ code: "shallow-clone" });
  await expect(hidden).rejects.toThrow(m2);
});

test("a commit that the event names but no branch holds is fetched by its name", async () => {
  await using made = await twoBranches();
  const { repository, m2 } = made;
  const elsewhere = range(repository, { kind: "pull-request", base: m2, head: "9".repeat(40) });
  await expect(elsewhere).rejects.toMatchObject({ code: "missing-commit", fault: "environment" });
  await expect(elsewhere).rejects.toThrow(/git fetch origin 9{40}/);
});

test("pushes: ordinary, new branch, first push of all, forced", async () => {
  await using made = await twoBranches();
  const { repository, root, m1, m2, t1, t2 } = made;
  expect(await range(repository, push(root, m2))).toEqual({ base: root, head: m2, mergeBase: root });
  expect(await range(repository, push(undefined, t2, { onDefaultBranch: false }))).toEqual({
    base: m2,
    head: t2,
    mergeBase: m1,
  });
  expect(await range(repository, push(undefined, m2))).toEqual({ base: null, head: m2, mergeBase: null });
  const rewritten = { onDefaultBranch: false, forced: true };
  await repository.checkout("topic");
  await repository.git("reset", "--quiet", "--hard", t1);
  const t3 = await repository.commit("t3", { files: { t: "3\n" } });
  expect(await range(repository, push(t2, t3, rewritten))).toEqual({ base: t2, head: t3, mergeBase: t1 });
  const gone = "9".repeat(40);
  expect(await range(repository, push(gone, t3, rewritten))).toEqual({ base: m2, head: t3, mergeBase: m1 });
  await expect(range(repository, push(gone, m2, { forced: true }))).rejects.toMatchObject({ code: "missing-before" });
  await expect(range(repository, push(gone, m2, { forced: true }))).rejects.toThrow(
    /fetch-depth: 0.*git fetch origin 9{40}/,
  );
});

test("on the default branch the last commit counts, off it all that it lacks", async () => {
  await using made = await twoBranches();
  const { repository, root, m1, m2, t2 } = made;
  expect(await range(repository, branch())).toEqual({ base: m1, head: m2, mergeBase: m1 });
  await repository.checkout("topic");
  expect(await range(repository, branch())).toEqual({ base: m2, head: t2, mergeBase: m1 });
  expect(await range(repository, branch({ defaultBranch: "topic" }))).toMatchObject({ head: t2, base: made.t1 });
  await repository.git("checkout", "--quiet", "--detach", m1);
  expect(await range(repository, branch())).toEqual({ base: root, head: m1, mergeBase: root });
  await repository.git("checkout", "--quiet", "--detach", root);
  expect(await range(repository, branch({ onDefaultBranch: true }))).toEqual({
    base: null,
    head: root,
    mergeBase: null,
  });
  const missing = range(repository, branch({ defaultBranch: "trunk", onDefaultBranch: false }));
  await expect(missing).rejects.toMatchObject({ code: "missing-default-branch", fault: "environment" });
});

test("an empty range is an error unless it is allowed", async () => {
  await using made = await twoBranches();
  const { repository, m1, m2 } = made;
  for (const request of [
    { kind: "explicit", base: m2, head: m2 },
    { kind: "pull-request", base: m2, head: m1 },
    push(undefined, m1, { onDefaultBranch: false }),
  ] as const) {
    await expect(range(repository, request)).rejects.toMatchObject({ code: "empty-range", fault: "user" });
    await expect(range(repository, request, true)).resolves.toMatchObject({
      head: request.kind === "push" ? m1 : request.head,
    });
  }
});

test("unrelated histories are an error", async () => {
  await using repository = await createRepository();
  await repository.commit("one", { files: { a: "1\n" } });
  await repository.git("checkout", "--quiet", "--orphan", "other");
  await repository.commit("two");
  const unrelated = range(repository, { kind: "explicit", base: "main", head: "other" });
  await expect(unrelated).rejects.toMatchObject({ code: "unrelated-histories", fault: "user" });
});

test("what a shallow clone lacks is named, with the line that fetches it", async () => {
  await using made = await twoBranches();
  const { repository, root, m1, m2 } = made;
  const shallow = await repository.clone({ depth: 1 });
  const requests: readonly RangeRequest[] = [
    { kind: "pull-request", base: m1, head: m2 },
    push(m1, m2),
    branch(),
    branch({ defaultBranch: "main", onDefaultBranch: true }),
  ];
  for (const request of requests) {
    await expect(range(shallow, request)).rejects.toMatchObject({ code: "shallow-clone", fault: "environment" });
    await expect(range(shallow, request)).rejects.toThrow(
      "Add `fetch-depth: 0` under `with:` of the actions/checkout step",
    );
  }
  const opened = await openRepository(shallow.directory);
  expect(opened.shallow).toBe(true);
  await expect(opened.resolve("HEAD~1")).rejects.toThrow("fetch-depth: 0");
  await expect(Array.fromAsync(opened.log({ head: m2, files: "raw" }))).rejects.toThrow("fetch-depth: 0");
  const deep = await repository.clone({ depth: 2 });
  expect(await range(deep, { kind: "explicit", base: m1, head: m2 })).toEqual({ base: m1, head: m2, mergeBase: m1 });
  await expect(range(deep, { kind: "explicit", base: root, head: m2 })).rejects.toMatchObject({
    code: "shallow-clone",
  });
});

test("names of commits that are none", async () => {
  await using made = await twoBranches();
  const { repository, m2 } = made;
  const names = [
    "nope",
    "",
    "-h",
    "--output=x",
    "HEAD\0",
    "a..b",
    "^main",
    "main:a",
    "HEAD\nHEAD",
    "main^{tree}",
    "4b825dc",
    "x".repeat(5000),
  ];
  const opened = await openRepository(repository.directory);
  for (const name of names) {
    await expect(opened.resolve(name)).rejects.toMatchObject({ code: "unknown-ref", fault: "user" });
    expect(await opened.tryResolve(name)).toBeUndefined();
  }
  for (const name of ["main", "HEAD", m2, m2.slice(0, 12), "refs/heads/main", "topic~2^0", "@"])
    expect(await opened.tryResolve(name)).toMatch(/^[0-9a-f]{40}$/);
  await repository.git("tag", "-a", "-m", "v1", "v1", "main");
  expect(await opened.resolve("v1")).toBe(m2);
});

test("a branch without a commit says so", async () => {
  await using repository = await createRepository();
  await expect(range(repository, branch())).rejects.toMatchObject({ code: "unborn-branch", fault: "user" });
  await expect(range(repository, branch())).rejects.toThrow("Branch main has no commit yet");
});
