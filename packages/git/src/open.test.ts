import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { createFolder, createRepository } from "../../../test/repository.ts";
import { openRepository } from "./index.ts";

/** Puts a shell script named git in front of the PATH. */
async function replaceGit(directory: string, script: string): Promise<void> {
  await writeFile(join(directory, "git"), `#!/bin/sh\n${script}\n`);
  await chmod(join(directory, "git"), 0o755);
  vi.stubEnv("PATH", `${directory}:${process.env["PATH"]}`);
}

afterEach(() => vi.unstubAllEnvs());

test("a repository is found from any folder in it, and bare", async () => {
  await using repository = await createRepository();
  await repository.commit("one", { files: { "a/b/c": "1\n" } });
  const opened = await openRepository(join(repository.directory, "a/b"));
  expect(opened).toMatchObject({
    root: repository.directory,
    gitDir: join(repository.directory, ".git"),
    shallow: false,
  });
  expect(await opened.paths(await opened.resolve("HEAD"))).toEqual(["a/b/c"]);
  const bare = await repository.clone({ args: ["--bare"] });
  const openedBare = await openRepository(bare.directory);
  expect(openedBare).toMatchObject({ root: bare.directory, gitDir: bare.directory });
  expect(await openedBare.resolve("main")).toBe(await opened.resolve("HEAD"));
});

test("linked work trees share their commits", async () => {
  await using repository = await createRepository();
  const sha = await repository.commit("one", { files: { a: "1\n" } });
  const linked = join(repository.directory, "..", "linked");
  await repository.git("worktree", "add", "--quiet", "--detach", linked);
  const opened = await openRepository(linked);
  expect(await opened.resolve("HEAD")).toBe(sha);
  expect(await opened.resultTree(sha, sha)).toBe(await opened.tree(sha));
});

test("SHA-256 repositories", async () => {
  await using repository = await createRepository({ objectFormat: "sha256" });
  const one = await repository.commit("one", { files: { a: "1\n" } });
  const two = await repository.commit("two", { files: { a: "2\n" } });
  const opened = await openRepository(repository.directory);
  expect(await opened.resolve("HEAD")).toBe(two);
  expect(two).toHaveLength(64);
  expect(opened.emptyTree).toBe(
    (await repository.gitBytes(["hash-object", "-t", "tree", "--stdin"], "")).toString().trim(),
  );
  expect((await opened.diff(null, two)).map((file) => file.path)).toEqual(["a"]);
  expect(await opened.changeId(one, two)).toMatch(/^[0-9a-f]{40,64}$/);
  expect(await opened.resultTree(one, two)).toBe(await opened.tree(two));
});

test("a folder that is no repository, and no folder at all", async () => {
  await using folder = await createFolder();
  vi.stubEnv("GIT_CEILING_DIRECTORIES", folder.directory);
  for (const directory of [folder.directory, join(folder.directory, "missing")]) {
    await expect(openRepository(directory)).rejects.toMatchObject({ code: "not-a-repository", fault: "environment" });
    await expect(openRepository(directory)).rejects.toThrow(`${directory} is not inside a git repository`);
  }
});

test("a path with a line break is named as what hinders git", async () => {
  await using repository = await createRepository();
  const directory = join(repository.directory, "line\nbreak");
  await repository.git("init", "--quiet", directory);
  await expect(openRepository(directory)).rejects.toThrow('line\\nbreak" has a line break');
});

test("without git, and with an old one", async () => {
  await using repository = await createRepository();
  await using folder = await createFolder();
  vi.stubEnv("PATH", folder.directory);
  await expect(openRepository(repository.directory)).rejects.toMatchObject({
    code: "git-missing",
    fault: "environment",
  });
  vi.unstubAllEnvs();
  await replaceGit(folder.directory, `[ "$1" = --version ] && echo "git version 2.34.1"`);
  await expect(openRepository(repository.directory)).rejects.toThrow(
    "git version 2.34.1 is too old. Install git 2.38 or newer.",
  );
});

test("a repository of another user names the line that trusts it", async () => {
  await using repository = await createRepository();
  await using folder = await createFolder();
  vi.stubEnv("GIT_CONFIG_GLOBAL", "/dev/null");
  // git's own tests do it by this variable, which we drop on the way.
  await replaceGit(folder.directory, `GIT_TEST_ASSUME_DIFFERENT_OWNER=1 PATH='${process.env["PATH"]}' exec git "$@"`);
  await expect(openRepository(repository.directory)).rejects.toMatchObject({ code: "dubious-ownership" });
  await expect(openRepository(repository.directory)).rejects.toThrow(
    `git config --global --add safe.directory ${repository.directory}`,
  );
});

test("variables that point git elsewhere are not followed", async () => {
  await using repository = await createRepository();
  await using other = await createRepository();
  const sha = await repository.commit("one", { files: { a: "1\n" } });
  vi.stubEnv("GIT_DIR", join(other.directory, ".git"));
  vi.stubEnv("GIT_WORK_TREE", other.directory);
  vi.stubEnv("GIT_OBJECT_DIRECTORY", join(other.directory, ".git/objects"));
  vi.stubEnv("GIT_EXTERNAL_DIFF", "false");
  vi.stubEnv("GIT_DIFF_OPTS", "-u9");
  vi.stubEnv("GIT_TRACE", "1");
  vi.stubEnv("GIT_NAMESPACE", "x");
  const opened = await openRepository(repository.directory);
  expect(await opened.resolve("HEAD")).toBe(sha);
  expect((await opened.diff(null, sha)).map((file) => file.additions)).toEqual([1]);
});

test("the default branch is where origin points, else main or master", async () => {
  await using repository = await createRepository();
  expect(await (await openRepository(repository.directory)).defaultBranch()).toBeUndefined();
  await repository.commit("one");
  expect(await (await openRepository(repository.directory)).defaultBranch()).toBe("main");
  await repository.git("branch", "-m", "develop/next");
  expect(await (await openRepository(repository.directory)).defaultBranch()).toBeUndefined();
  const clone = await repository.clone();
  expect(await (await openRepository(clone.directory)).defaultBranch()).toBe("develop/next");
});

test("a replaced commit is read as what its name says, unless asked otherwise", async () => {
  await using repository = await createRepository();
  const sha = await repository.commit("real", { files: { a: "1\n" } });
  const other = await repository.commit("other", { files: { a: "2\n" } });
  await repository.git("replace", sha, other);
  const message = async (replaceRefs: boolean) => {
    const opened = await openRepository(repository.directory, { replaceRefs });
    return (await Array.fromAsync(opened.log({ head: sha, max: 1 })))[0]?.message;
  };
  expect(await message(false)).toBe("real");
  expect(await message(true)).toBe("other");
});
