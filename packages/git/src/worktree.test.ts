import { spawn } from "node:child_process";
import { once } from "node:events";
import { access, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createRepository } from "../../../test/repository.ts";
import { openRepository } from "./index.ts";

test("a work tree has the files of its commit and leaves the user's alone", async () => {
  await using repository = await createRepository();
  const one = await repository.commit("one", { files: { a: "1\n" } });
  const two = await repository.commit("two", { files: { a: "2\n", b: "2\n" } });
  await repository.write("a", "unsaved\n");
  await repository.write("staged", "x\n");
  await repository.git("add", "staged");
  await repository.write(".git/hooks/post-checkout", "#!/bin/sh\ntouch hook-ran\n");
  await repository.git("config", "core.hooksPath", ".git/hooks");
  const before = await repository.git("status", "--porcelain=v2", "--branch");
  const opened = await openRepository(repository.directory);
  const worktree = await opened.addWorktree(one);
  expect((await readdir(worktree.path)).sort()).toEqual([".git", "a"]);
  expect(await readFile(join(worktree.path, "a"), "utf8")).toBe("1\n");
  await writeFile(join(worktree.path, "built"), "x");
  await writeFile(join(worktree.path, "a"), "changed by the build");
  await worktree.checkout(two);
  expect((await readdir(worktree.path)).sort()).toEqual([".git", "a", "b", "built"]);
  await worktree.remove();
  await worktree.remove();
  await expect(access(worktree.path)).rejects.toThrow();
  expect(await repository.git("status", "--porcelain=v2", "--branch")).toBe(before);
  expect(await repository.git("worktree", "list", "--porcelain")).not.toContain("detached");
  await expect(access(join(repository.directory, ".git/worktrees"))).rejects.toThrow();
});

test("other work trees are not forgotten, also when they are out of reach", async () => {
  await using repository = await createRepository();
  const one = await repository.commit("one", { files: { a: "1\n" } });
  await repository.git("worktree", "add", "--quiet", "--detach", "../theirs");
  await repository.git("config", "core.bare", "false");
  const opened = await openRepository(repository.directory);
  const theirs = join(repository.directory, ".git/worktrees/theirs/gitdir");
  await writeFile(theirs, "/mnt/away/theirs/.git\n");
  await (await opened.addWorktree(one)).remove();
  expect(await readFile(theirs, "utf8")).toBe("/mnt/away/theirs/.git\n");
});

test("a commit that isn't there makes no work tree", async () => {
  await using repository = await createRepository();
  await repository.commit("one");
  const opened = await openRepository(repository.directory);
  await expect(opened.addWorktree("1".repeat(40))).rejects.toMatchObject({ code: "worktree-failed" });
});

test.each(["SIGTERM", "SIGINT", "exit"])("on %s the work tree is removed", async (end) => {
  await using repository = await createRepository();
  await repository.commit("one", { files: { a: "1\n" } });
  const script = `
    import { openRepository } from ${JSON.stringify(join(import.meta.dirname, "index.ts"))};
    const opened = await openRepository(${JSON.stringify(repository.directory)});
    const { path } = await opened.addWorktree(await opened.resolve("HEAD"));
    console.log(path);
    ${end === "exit" ? "throw new Error('crash');" : "setInterval(() => {}, 1000);"}
  `;
  const child = spawn(process.execPath, ["--conditions=source", "--input-type=module", "-e", script]);
  const [first] = (await once(child.stdout, "data")) as [Buffer];
  const path = first.toString().trim();
  if (end !== "exit") child.kill(end as NodeJS.Signals);
  const [, signal] = (await once(child, "close")) as [number | null, string | null];
  expect(signal).toBe(end === "exit" ? null : end);
  await expect(access(path)).rejects.toThrow();
  await expect(readdir(join(repository.directory, ".git/worktrees"))).resolves.toEqual([]);
});
