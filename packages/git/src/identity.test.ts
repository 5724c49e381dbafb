import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createRepository } from "../../../test/repository.ts";
import { openRepository } from "./index.ts";

const lines = (changed: Readonly<Record<number, string>> = {}) =>
  Array.from({ length: 30 }, (_, index) => `${changed[index] ?? `line ${index}`}\n`).join("");

test("a change keeps its identity through squash and rebase, and loses it when it is another", async () => {
  await using repository = await createRepository();
  const base = await repository.commit("base", { files: { a: lines(), b: "1\n" } });
  await repository.branch("topic");
  await repository.commit("one", { files: { a: lines({ 20: "changed" }) } });
  const topic = await repository.commit("two", { files: { c: "new\n", picture: Buffer.from([0, 1, 2]) } });
  await repository.checkout("main");
  const moved = await repository.commit("elsewhere", { files: { a: lines({ 2: "moved" }) } });
  await repository.git("merge", "--squash", "--quiet", "topic");
  const squashed = await repository.commit("squashed");
  const opened = await openRepository(repository.directory);
  const id = await opened.changeId(base, topic);
  expect(id).toMatch(/^[0-9a-f]{40}$/);
  expect(await opened.changeId(moved, squashed)).toBe(id);
  expect(await opened.resultTree(moved, topic)).toBe(await opened.tree(squashed));
  for (const files of [{ c: "other\n" }, { picture: Buffer.from([0, 1, 3]) }, { b: null }]) {
    await repository.checkout("topic");
    const other = await repository.commit("other", { files });
    expect(await opened.changeId(base, other)).not.toBe(id);
    await repository.git("reset", "--quiet", "--hard", topic);
  }
  expect(await opened.changeId(base, base)).toBeUndefined();
  expect(await opened.changeId(null, base)).toMatch(/^[0-9a-f]{40}$/);
});

test("a conflict has no result, unrelated histories are an error, and no object is left behind", async () => {
  await using repository = await createRepository();
  const base = await repository.commit("base", { files: { a: "1\n" } });
  await repository.branch("topic");
  const topic = await repository.commit("topic", { files: { a: "2\n" } });
  await repository.checkout("main");
  const main = await repository.commit("main", { files: { a: "3\n", "b\nc": "1\n" } });
  await repository.branch("clean", base);
  const clean = await repository.commit("clean", { files: { d: "1\n" } });
  await repository.git("checkout", "--quiet", "--orphan", "other");
  const other = await repository.commit("other");
  const opened = await openRepository(repository.directory);
  const objects = async () => (await readdir(join(repository.directory, ".git/objects"), { recursive: true })).sort();
  const before = await objects();
  expect(await opened.resultTree(main, topic)).toBeNull();
  expect(await opened.resultTree(null, topic)).toBeNull();
  expect(await opened.resultTree(main, clean)).toMatch(/^[0-9a-f]{40}$/);
  await expect(opened.resultTree(main, other)).rejects.toMatchObject({ code: "unrelated-histories" });
  expect(await opened.mergeBase(main, other)).toBeUndefined();
  expect([await opened.isAncestor(base, main), await opened.isAncestor(main, base)]).toEqual([true, false]);
  expect(await objects()).toEqual(before);
});

test("files of a commit: blobs, links, folders, modules and what is not there", async () => {
  await using repository = await createRepository();
  await repository.write("big", Buffer.alloc(3_000_000, 7));
  await repository.write("dir/empty", "");
  await repository.git("add", ".");
  await repository.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},module`);
  const link = (await repository.gitBytes(["hash-object", "-w", "--stdin"], "../../etc/passwd")).toString().trim();
  await repository.git("update-index", "--add", "--cacheinfo", `120000,${link},link`);
  const sha = await repository.commit("one", { staged: true });
  const opened = await openRepository(repository.directory);
  const [big, empty, target, ...none] = await Promise.all(
    ["big", "dir/empty", "link", "module", "dir", "", "./big", "../x", "/etc/passwd", "big/x", "nope", "no\npe"].map(
      (path) => opened.file(sha, path),
    ),
  );
  expect(big?.equals(Buffer.alloc(3_000_000, 7))).toBe(true);
  expect(empty).toEqual(Buffer.alloc(0));
  expect(target?.toString()).toBe("../../etc/passwd");
  expect(none).toEqual(none.map(() => undefined));
  expect(await opened.paths(sha)).toEqual(["big", "dir/empty", "link", "module"]);
  opened.close();
  expect((await opened.file(sha, "dir/empty"))?.length).toBe(0);
});
