import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createRepository, type TestRepository } from "../../../test/repository.ts";
import { openStaged } from "./index.ts";

const base = { files: { "a.txt": "1\n" } };
const staged = (repository: TestRepository, environment: NodeJS.ProcessEnv = {}) =>
  openStaged(repository.directory, { message: "feat: next\n", environment });

/** What `git commit` tells a commit-msg hook, in this repository, for some arguments. */
async function hookEnvironment(repository: TestRepository, ...args: string[]): Promise<NodeJS.ProcessEnv> {
  const out = join(repository.directory, ".git/hook-environment");
  const hook = join(repository.directory, ".git/hooks/commit-msg");
  await writeFile(hook, `#!/bin/sh\nenv -0 > ${out}\nexit 1\n`);
  await chmod(hook, 0o755);
  await expect(repository.git("commit", ...args)).rejects.toThrow();
  const pairs = (await readFile(out, "utf8")).split("\0").filter((pair) => pair.startsWith("GIT_"));
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
}

describe("the commit that the index would give", () => {
  test("is judged like one that was made, and leaves neither objects nor a changed index behind", async () => {
    await using repository = await createRepository();
    const first = await repository.commit("feat: first\n", base);
    await repository.write("a.txt", "2\n");
    await repository.git("add", "a.txt");
    await repository.write("a.txt", "not staged\n");
    const objects = async () => (await readdir(join(repository.directory, ".git/objects"), { recursive: true })).sort();
    const before = [await objects(), await readFile(join(repository.directory, ".git/index"))];
    {
      await using commit = await staged(repository);
      expect(commit).toMatchObject({ parent: first, amends: false, empty: false });
      expect((await commit.repository.file(commit.sha, "a.txt"))?.toString()).toBe("2\n");
      const [file] = await commit.repository.diff(commit.parent, commit.sha);
      expect(file).toMatchObject({ path: "a.txt", additions: 1, deletions: 1 });
      expect(await commit.repository.resultTree(first, commit.sha)).toBe(await commit.repository.tree(commit.sha));
    }
    expect([await objects(), await readFile(join(repository.directory, ".git/index"))]).toEqual(before);
  });

  test("may be the first, or change nothing", async () => {
    await using repository = await createRepository();
    {
      await using nothing = await staged(repository);
      expect(nothing).toMatchObject({ parent: null, empty: true });
    }
    await repository.write("a.txt", "1\n");
    await repository.git("add", ".");
    await using first = await staged(repository);
    expect(first).toMatchObject({ parent: null, empty: false });
  });

  test("has the parents of a merge that is being committed", async () => {
    await using repository = await createRepository();
    const root = await repository.commit("feat: root\n", base);
    await repository.branch("topic");
    const topic = await repository.commit("feat: topic\n", { files: { b: "1\n" } });
    await repository.checkout("main");
    const main = await repository.commit("feat: main\n", { files: { c: "1\n" } });
    await repository.git("merge", "--no-commit", "--no-ff", "topic");
    await using commit = await staged(repository);
    const found = [];
    for await (const each of commit.repository.log({ base: root, head: commit.sha })) found.push(each);
    expect(found.find(({ sha }) => sha === commit.sha)?.parents).toEqual([main, topic]);
    expect(commit).toMatchObject({ parent: main, merges: true });
  });

  test("takes the index that git names: of `commit -a`, of `commit PATH`, of a work tree", async () => {
    await using repository = await createRepository();
    await repository.commit("feat: first\n", { files: { a: "1\n", b: "1\n" } });
    await repository.write("a", "2\n");
    await repository.write("b", "2\n");
    for (const [args, changed] of [
      [
        ["-a", "-m", "x"],
        ["a", "b"],
      ],
      [["-m", "x", "b"], ["b"]],
    ] as const) {
      const environment = await hookEnvironment(repository, ...args);
      const { GIT_INDEX_FILE: index = "" } = environment;
      expect(index).not.toBe("");
      // The index of `-a` is gone once git has ended; what it had is staged here again.
      await repository.git("add", ...changed);
      await using commit = await staged(repository, { ...environment, GIT_INDEX_FILE: ".git/index" });
      expect((await commit.repository.diff(commit.parent, commit.sha)).map(({ path }) => path)).toEqual(changed);
      await repository.git("reset", "--quiet");
    }
    await repository.git("worktree", "add", "--quiet", "-b", "other", "../other");
    const other = join(repository.directory, "../other");
    await writeFile(join(other, "a"), "3\n");
    await repository.git("-C", other, "add", "a");
    await using commit = await openStaged(other, { message: "x", environment: {} });
    expect((await commit.repository.diff(commit.parent, commit.sha)).map(({ path }) => path)).toEqual(["a"]);
  });

  test("replaces HEAD when git amends, however the message is given, and not otherwise", async () => {
    await using repository = await createRepository();
    const first = await repository.commit("feat: first\n", base);
    const second = await repository.commit("feat: second\n", { files: { b: "1\n" } });
    for (const args of [
      ["--amend", "-m", "x"],
      ["--amend", "--no-edit"],
      ["--amend", "--no-edit", "--allow-empty"],
    ]) {
      await using commit = await staged(repository, await hookEnvironment(repository, ...args));
      expect(commit, args.join(" ")).toMatchObject({ parent: first, amends: true });
    }
    for (const args of [
      ["-m", "x", "--allow-empty"],
      ["-C", "HEAD^", "--allow-empty"],
    ]) {
      await using commit = await staged(repository, await hookEnvironment(repository, ...args));
      expect(commit, args.join(" ")).toMatchObject({ parent: second, amends: false });
    }
  });

  test("comes after a commit that was made in the same second", async () => {
    await using repository = await createRepository();
    const now = Math.floor(Date.now() / 1000);
    const first = await repository.commit("feat: first\n", { ...base, date: now });
    const author = {
      GIT_AUTHOR_NAME: "Ada Lovelace",
      GIT_AUTHOR_EMAIL: "ada@example.com",
      GIT_AUTHOR_DATE: `@${now} +0000`,
    };
    await using commit = await staged(repository, author);
    expect(commit).toMatchObject({ parent: first, amends: false });
  });
});

describe("other content", () => {
  test("only some files of the work tree, deleted ones too, by their names", async () => {
    await using repository = await createRepository();
    await repository.commit("feat: first\n", { files: { "a*": "1\n", ab: "1\n", gone: "unlike any other\n" } });
    await repository.write("a*", "2\n");
    await repository.write("ab", "2\n");
    await repository.remove("gone");
    await repository.write("new/b", "1\n");
    const only = ["a*", "gone", "new/b"];
    await using commit = await openStaged(repository.directory, { message: "x", environment: {}, content: { only } });
    expect((await commit.repository.diff(commit.parent, commit.sha)).map(({ path }) => path)).toEqual(only);
    expect(await repository.git("diff", "--cached", "--name-only")).toBe("");
    for (const [path, words] of [
      ["../x", "is no file inside the repository"],
      ["nope", 'There is no file "nope"'],
    ] as const)
      await expect(
        openStaged(repository.directory, { message: "x", environment: {}, content: { only: [path] } }),
      ).rejects.toThrow(words);
  });

  test("everything between two commits as one", async () => {
    await using repository = await createRepository();
    const base = await repository.commit("feat: first\n", { files: { a: "1\n" } });
    await repository.commit("feat: second\n", { files: { b: "1\n" } });
    const head = await repository.commit("feat: third\n", { files: { a: "2\n" } });
    await using commit = await openStaged(repository.directory, {
      message: "x",
      environment: {},
      content: { squashed: { base, head } },
    });
    expect(commit.parent).toBe(base);
    expect((await commit.repository.diff(base, commit.sha)).map(({ path }) => path)).toEqual(["a", "b"]);
  });
});
