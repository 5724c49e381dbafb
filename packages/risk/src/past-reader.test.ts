import { openRepository } from "@gitops-health/git";
import { expect, test } from "vitest";
import { createRepository, type TestRepository } from "../../../test/repository.ts";
import { countedPatches } from "../test/counted-patches.ts";
import { history } from "../test/history.ts";
import { readPast } from "./past.ts";
import { pastReader } from "./past-reader.ts";

const isTest = (path: string) => path.startsWith("tests/");
const options = { isTest, configurationDigest: "a" };

/** Asks one reader for all heads in turn, and git afresh for each; also how many commits the reader listed with patches. */
async function compare(repository: TestRepository, heads: readonly string[]): Promise<number> {
  const git = await openRepository(repository.directory);
  const { counted, patches } = countedPatches(git);
  const read = pastReader(counted);
  for (const head of heads) {
    const shared = await read(head, options);
    const fresh = await readPast(git, head, { isTest, extent: "window" });
    expect(shared.rows).toEqual(fresh.rows);
    const touched = [{ path: "src/module1.ts", previousPath: undefined, status: "modified" } as const];
    expect(shared.paths.of(touched, "person1@example.com")).toEqual(fresh.paths.of(touched, "person1@example.com"));
  }
  git.close();
  return patches();
}

async function firstParents(repository: TestRepository, last: number): Promise<string[]> {
  return (await repository.git("rev-list", "--first-parent", "--reverse", `HEAD~${last}..HEAD`)).split("\n");
}

test("in a straight history each commit's patch is read once, and every past is what git gives afresh", async () => {
  await using repository = await createRepository();
  await repository.import(history(1030));
  expect(await compare(repository, await firstParents(repository, 25))).toBe(1000 + 24);
});

test("merges, old branches, empty commits and clocks that go backwards give the past that git gives afresh", async () => {
  await using repository = await createRepository();
  await repository.import(history(12));
  const early = await repository.git("rev-parse", "HEAD~8");
  const dates = ["2026-01-06", "2020-01-01", "2030-01-01"];
  for (const [n, date] of dates.entries()) {
    await repository.branch(`topic-${n}`, early);
    await repository.commit(`fix: topic ${n}\n`, { files: { [`topic${n}.ts`]: "if (a) b();\n" }, date });
    await repository.commit("chore: nothing\n");
    await repository.checkout("main");
    await repository.commit(`fix: main ${n}\n`, {
      files: { "src/module1.ts": `if (x${n}) y();\n` },
      date: `2026-02-0${n + 1}`,
    });
    await repository.merge(`topic-${n}`);
    await repository.commit("chore: nothing either\n");
    await repository.commit(`feat: after ${n}\n`, { files: { "tests/a.ts": `run(${n});\n` } });
  }
  const patches = await compare(repository, await firstParents(repository, 15));
  const commits = Number(await repository.git("rev-list", "--count", "--no-merges", "HEAD"));
  expect(patches).toBe(commits);
});

test("a head before the last one, one of another branch and another configuration are read afresh", async () => {
  await using repository = await createRepository();
  const tip = await repository.import(history(8));
  await repository.branch("other", "HEAD~5");
  const other = await repository.commit("feat: other\n", { files: { "o.ts": "if (a) b();\n" } });
  const before = await repository.git("rev-parse", `${tip}~2`);
  await compare(repository, [tip, before, tip, tip, other, tip]);

  const git = await openRepository(repository.directory);
  const read = pastReader(git);
  await read(before, options);
  const changed = await read(tip, { isTest: () => true, configurationDigest: "b" });
  git.close();
  expect(changed.rows.map(({ row }) => row.controlFlow)).toEqual(changed.rows.map(() => 0));
});
