import { openRepository } from "@gitops-health/git";
import { describe, expect, test } from "vitest";
import { createRepository, type TestRepository } from "../../../test/repository.ts";
import { suspectsBetween } from "./suspects.ts";

async function between(repository: TestRepository, good: string, bad: string, firstParent: boolean) {
  return suspectsBetween(await openRepository(repository.directory), { good, bad, firstParent });
}

/** main: start, one, [merge of side (two commits)], last; `side` starts at `start`. */
async function merged(repository: TestRepository) {
  const start = await repository.commit("start", { files: { a: "1" } });
  await repository.branch("side");
  const inner = await repository.commit("inner", { files: { b: "1" } });
  const second = await repository.commit("second", { files: { b: "2" } });
  await repository.checkout("main");
  const one = await repository.commit("one", { files: { a: "2" } });
  const merge = await repository.merge("side");
  const last = await repository.commit("last", { files: { a: "3" } });
  return { start, inner, second, one, merge, last };
}

describe("the suspects between two commits", () => {
  test("are those of git rev-list --first-parent --ancestry-path, oldest first", async () => {
    await using repository = await createRepository();
    const { start, inner, second, one, merge, last } = await merged(repository);
    const { suspects, broughtBy } = await between(repository, start, last, true);
    const listed = await repository.git(
      "rev-list",
      "--first-parent",
      "--ancestry-path",
      "--reverse",
      `${start}..${last}`,
    );
    expect(suspects.map((each) => each.sha)).toEqual(listed.split("\n"));
    expect(suspects).toEqual([
      { sha: one, parents: [] },
      { sha: merge, parents: [one] },
      { sha: last, parents: [merge] },
    ]);
    expect([...(broughtBy.get(merge) ?? [])].sort()).toEqual([inner, merge, second].sort());
    expect(broughtBy.get(last)).toEqual([last]);
  });

  test("without the line of first parents are all of good..bad, parents before children", async () => {
    await using repository = await createRepository();
    const { start, inner, second, one, merge, last } = await merged(repository);
    const { suspects } = await between(repository, start, last, false);
    expect(suspects.map((each) => each.sha).sort()).toEqual([inner, second, one, merge, last].sort());
    const seen = new Set<string>();
    for (const { sha, parents } of suspects) {
      for (const parent of parents) expect(seen).toContain(parent);
      seen.add(sha);
    }
    expect(suspects.at(-1)?.sha).toBe(last);
  });

  test("of a good commit on a side branch include the line before the merge, which may be what broke it", async () => {
    await using repository = await createRepository();
    const { inner, second, one, merge, last } = await merged(repository);
    const { suspects, broughtBy } = await between(repository, inner, last, true);
    expect(suspects.map((each) => each.sha)).toEqual([one, merge, last]);
    expect([...(broughtBy.get(merge) ?? [])].sort()).toEqual([merge, second].sort());
  });

  test("may be one commit only", async () => {
    await using repository = await createRepository();
    const { merge, last } = await merged(repository);
    expect((await between(repository, merge, last, true)).suspects).toEqual([{ sha: last, parents: [] }]);
  });
});
