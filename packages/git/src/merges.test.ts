import { expect, test } from "vitest";
import { createRepository, type TestRepository } from "../../../test/repository.ts";
import { type Commit, type LogOptions, openRepository } from "./index.ts";

async function read(repository: TestRepository, options: Partial<LogOptions> = {}): Promise<readonly Commit[]> {
  const opened = await openRepository(repository.directory);
  const head = await opened.resolve(options.head ?? "HEAD");
  return Array.fromAsync(opened.log({ order: "oldest", files: "patch", ...options, head }));
}

test("a clean merge shows nothing, an evil one what was added by hand, a conflict its resolution", async () => {
  await using repository = await createRepository();
  await repository.commit("base", { files: { a: "1\n2\n3\n", b: "1\n" } });
  await repository.branch("topic");
  await repository.commit("topic", { files: { a: "1\ntopic\n3\n", t: "t\n" } });
  await repository.checkout("main");
  await repository.commit("main", { files: { b: "2\n" } });
  await repository.merge("topic", "clean");
  await repository.branch("other", "HEAD^");
  await repository.commit("other", { files: { a: "1\nother\n3\n" } });
  await repository.checkout("main");
  await repository.git("merge", "--no-commit", "other").catch(() => "");
  await repository.commit("conflict", { files: { a: "1\nboth\n3\n", evil: "x\n" } });
  const byMessage = new Map((await read(repository)).map((commit) => [commit.message.trimEnd(), commit]));
  expect(byMessage.get("clean")?.parents).toHaveLength(2);
  expect(byMessage.get("clean")?.files).toEqual([]);
  const conflict = byMessage.get("conflict")?.files ?? [];
  expect(conflict.map((file) => [file.path, file.additions])).toEqual([
    ["a", 1],
    ["evil", 1],
  ]);
  expect(conflict[0]?.hunks[0]?.added).toEqual(["both"]);
  const [merge] = await read(repository, { files: "patch", mergeFiles: "first-parent", order: "newest", max: 1 });
  expect(merge?.files.map((file) => file.path)).toEqual(["a", "evil"]);
  const plain = await read(repository, { files: "raw", merges: "exclude" });
  expect(plain.map((commit) => commit.message.trimEnd()).sort()).toEqual(["base", "main", "other", "topic"]);
  const first = await read(repository, { files: "none", firstParent: true });
  expect(first.map((commit) => commit.message.trimEnd())).toEqual(["base", "main", "clean", "conflict"]);
});

test("a conflict about a file that ends as it was leaves no trace in other files", async () => {
  await using repository = await createRepository();
  await repository.commit("base", { files: { a: "1\n", z: "1\n" } });
  await repository.branch("topic");
  await repository.commit("topic", { files: { a: null } });
  await repository.checkout("main");
  await repository.commit("main", { files: { a: "2\n" } });
  await repository.git("merge", "--no-commit", "topic").catch(() => "");
  await repository.commit("merged", { files: { a: "2\n", z: "2\n" } });
  const merged = (await read(repository)).at(-1);
  expect(merged?.files.map((file) => [file.path, file.hunks[0]?.added])).toEqual([["z", ["2"]]]);
});

test("an octopus merge shows the files that are no parent's", async () => {
  await using repository = await createRepository();
  const base = await repository.commit("base", { files: { a: "1\n" } });
  for (const name of ["one", "two"]) {
    await repository.branch(name, base);
    await repository.commit(name, { files: { [name]: "1\n" } });
  }
  await repository.checkout("main");
  await repository.commit("main", { files: { m: "1\n" } });
  await repository.merge(["one", "two"], "clean octopus");
  await repository.write("evil", "x\n");
  await repository.git("add", "evil");
  await repository.git("commit", "--quiet", "--amend", "-m", "evil octopus");
  const evil = await read(repository, { max: 1 });
  expect(evil[0]?.parents).toHaveLength(3);
  expect(evil[0]?.files.map((file) => [file.path, file.hunks[0]?.added])).toEqual([["evil", ["x"]]]);
  const clean = await read(repository, { head: "HEAD@{1}", max: 1 });
  expect(clean[0]?.files).toEqual([]);
});
