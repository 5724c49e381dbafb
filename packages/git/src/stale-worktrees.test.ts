import { mkdir, readdir, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { createRepository, type TestRepository } from "../../../test/repository.ts";
import { openRepository } from "./index.ts";
import { thisOwner } from "./owner.ts";

const [machine] = thisOwner().split("-");
const DEAD = `${machine}-4194305-7`;
const ELSEWHERE = "00000000-4194305-7";

/** A work tree as a process leaves it. */
async function left(repository: TestRepository, owner: string): Promise<string> {
  const folder = join(
    tmpdir(),
    `gitops-health-worktree-${owner}-${Math.random().toString(36).slice(2, 8).padEnd(6, "x")}`,
  );
  await repository.git("worktree", "add", "--quiet", "--detach", `${folder}/tree`);
  return folder;
}

async function found(repository: TestRepository): Promise<string[]> {
  const opened = await openRepository(repository.directory);
  return (await opened.staleWorktrees()).map(({ folder }) => folder);
}

test("a dead process's are stale, a living one's and the user's are not", async () => {
  await using repository = await createRepository();
  const sha = await repository.commit("one");
  const opened = await openRepository(repository.directory);
  await using own = await opened.addWorktree(sha);
  await repository.git("worktree", "add", "--quiet", "--detach", "../gitops-health-worktree-1");
  const dead = await left(repository, DEAD);
  const objects = join(tmpdir(), `gitops-health-objects-${DEAD}-AbCdEf`);
  await mkdir(objects);
  const stale = (await opened.staleWorktrees()).filter(({ owner }) => owner === DEAD);
  expect(new Set(stale.map(({ folder }) => folder))).toEqual(new Set([dead, objects]));
  for (const each of stale) await opened.removeStaleWorktree(each);
  const rest = await readdir(join(repository.directory, ".git/worktrees"));
  expect(rest).toHaveLength(2);
  const listed = await repository.git("worktree", "list");
  expect(listed).toContain(own.path);
  expect(listed).toContain("gitops-health-worktree-1");
  expect(listed).not.toContain(basename(dead));
});

test("a note is stale when its folder is gone", async () => {
  await using repository = await createRepository();
  await repository.commit("one");
  const dead = await left(repository, DEAD);
  await rm(dead, { recursive: true });
  expect(await found(repository)).toContain(dead);
  const opened = await openRepository(repository.directory);
  await opened.removeStaleWorktree({ folder: dead, owner: DEAD });
  await expect(readdir(join(repository.directory, ".git/worktrees"))).rejects.toThrow(/ENOENT/);
});

test("of another machine only a day-old note without a folder is stale", async () => {
  await using repository = await createRepository();
  await repository.commit("one");
  const there = await left(repository, ELSEWHERE);
  expect(await found(repository)).not.toContain(there);
  await rm(there, { recursive: true });
  expect(await found(repository)).not.toContain(there);
  const [note = ""] = await readdir(join(repository.directory, ".git/worktrees"));
  const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
  await utimes(join(repository.directory, ".git/worktrees", note), yesterday, yesterday);
  expect(await found(repository)).toContain(there);
});
