import { type Commit, openRepository, type Repository } from "@gitops-health/git";
import { expect, test } from "vitest";
import { createRepository, type TestRepository } from "../../../test/repository.ts";
import { beforeAdoption } from "./adoption.ts";

const JUDGED = { day: "2026-06-01", landed: true };

/** `main` with commits on given days, and the range from the first of them on. */
async function branch(days: readonly string[]) {
  const repository = await createRepository();
  const shas: string[] = [];
  for (const day of days) shas.push(await on(repository, day));
  const git = await openRepository(repository.directory);
  return {
    repository,
    git,
    shas,
    async early(from: number, to: number, adoptedAt: string | undefined, judged = JUDGED) {
      const range = { base: from < 0 ? null : at(shas, from), head: at(shas, to), mergeBase: null };
      const commits = await commitsOf(git, range.base, range.head);
      const found = await beforeAdoption(git, range, commits, adoptedAt, judged);
      return shas.flatMap((sha, index) => (found.has(sha) ? [index] : []));
    },
    async [Symbol.asyncDispose]() {
      git.close();
      await repository[Symbol.asyncDispose]();
    },
  };
}

let made = 0;
const on = (repository: TestRepository, day: string) =>
  repository.commit("docs: more", { files: { "a.md": `${made++}\n` }, date: `${day}T12:00:00Z` });

function at(shas: readonly string[], index: number): string {
  const sha = shas[index];
  if (sha === undefined) throw new Error(`no commit ${index}`);
  return sha;
}

async function commitsOf(git: Repository, base: string | null, head: string): Promise<Commit[]> {
  const commits: Commit[] = [];
  for await (const commit of git.log({ base, head, order: "oldest" })) commits.push(commit);
  return commits;
}

const DAYS = ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04"];

test("without adopted-at nothing is old", async () => {
  await using story = await branch(DAYS);
  expect(await story.early(-1, 3, undefined)).toEqual([]);
});

test("by a day, what is older than its first commit is", async () => {
  await using story = await branch(DAYS);
  expect(await story.early(-1, 3, "2026-01-03")).toEqual([0, 1]);
  expect(await story.early(-1, 1, "2026-01-03")).toEqual([0, 1]);
});

test("by a commit, what it is built on is, whatever the dates say", async () => {
  await using story = await branch([...DAYS].reverse());
  const adopted = at(story.shas, 2);
  expect(await story.early(-1, 3, adopted)).toEqual([0, 1]);
  expect(await story.early(-1, 1, adopted)).toEqual([0, 1]);
  expect(await story.early(2, 3, adopted)).toEqual([]);
});

test("a branch beside the commit of the adoption is not old, though it does not have it", async () => {
  await using story = await branch(DAYS);
  await story.repository.git("checkout", "--quiet", "-b", "side", at(story.shas, 0));
  story.shas.push(await on(story.repository, "2020-01-01"));
  expect(await story.early(0, 4, at(story.shas, 2))).toEqual([]);
});

test("a forged date takes no commit out of a range whose base is adopted", async () => {
  await using story = await branch(["2026-01-01", "2026-01-05", "2020-01-01", "2020-01-02"]);
  expect(await story.early(1, 3, "2026-01-03")).toEqual([]);
});

test("a change that has yet to land is not old, whatever its dates and wherever it forked", async () => {
  await using story = await branch(["2026-01-01"]);
  await story.repository.git("checkout", "--quiet", "-b", "feature");
  story.shas.push(await on(story.repository, "2020-01-01"));
  const ahead = { day: "2026-06-01", landed: false };
  expect(await story.early(0, 1, "2026-01-03", ahead)).toEqual([]);
  expect(await story.early(0, 1, "2026-01-03", { ...ahead, day: "2026-01-02" })).toEqual([1]);
});

test("what is on the default branch has landed, also when nobody says so", async () => {
  await using story = await branch(DAYS);
  expect(await story.early(-1, 3, "2026-01-03", { day: "2026-06-01", landed: false })).toEqual([0, 1]);
});

test("a name that is neither a day nor a commit is refused", async () => {
  await using story = await branch(DAYS);
  await expect(story.early(-1, 3, "v9")).rejects.toThrow(
    'adopted-at in the configuration is "v9", which is neither a day such as 2026-01-31 nor a commit of this repository',
  );
});
