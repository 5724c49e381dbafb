import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openRepository } from "@gitops-health/git";
import { expect, test } from "vitest";
import { createFolder, createRepository, type TestRepository } from "../../../test/repository.ts";
import { countedPatches } from "../test/counted-patches.ts";
import { history } from "../test/history.ts";
import { keptPast } from "./kept-past.ts";
import { readPast } from "./past.ts";

const isTest = (path: string) => path.startsWith("tests/");

/** Asks for heads in turn, and git afresh for each. @returns how many commits were read with their patches for each */
async function compare(repository: TestRepository, directory: string, heads: readonly string[]): Promise<number[]> {
  const git = await openRepository(repository.directory);
  const counts: number[] = [];
  for (const head of heads) {
    const { counted, patches } = countedPatches(git);
    const kept = await keptPast(directory, counted, head, { isTest, configurationDigest: "a" });
    const fresh = await readPast(git, head, { isTest, extent: "window" });
    expect(kept.window.filter((row) => row !== null)).toEqual(fresh.rows.map(({ row }) => row));
    for (const path of ["src/module1.ts", "moved.ts", "gone.ts", "nowhere.ts"]) {
      const touched = [{ path, previousPath: undefined, status: "modified" } as const];
      for (const author of ["Person1@example.com", "ada@example.com", "nobody@example.com"])
        expect(kept.paths.of(touched, author)).toEqual(fresh.paths.of(touched, author));
    }
    counts.push(patches());
  }
  git.close();
  return counts;
}

test("a past that was kept is read no more, and the commits since are all that is read of the next", async () => {
  await using repository = await createRepository();
  await using folder = await createFolder();
  const heads = [await repository.import(history(1030))];
  heads.push(await repository.commit("fix: one\n", { files: { "src/module1.ts": "if (a) b();\n", "gone.ts": "1\n" } }));
  await repository.commit("chore: nothing\n");
  await repository.git("mv", "src/module1.ts", "moved.ts");
  heads.push(await repository.commit("fix: two\n", { files: { "gone.ts": null, "tests/a.ts": "run();\n" } }));
  expect(await compare(repository, folder.directory, [...heads, ...heads])).toEqual([1000, 1, 2, 0, 0, 0]);
});

test("where lines of history meet, on another branch and after a rewrite the past is read anew", async () => {
  await using repository = await createRepository();
  await using folder = await createFolder();
  const tip = await repository.import(history(12));
  await repository.branch("topic", "HEAD~4");
  const topic = await repository.commit("fix: topic\n", { files: { "topic.ts": "if (a) b();\n" } });
  await repository.checkout("main");
  const merged = await repository.merge("topic");
  const after = await repository.commit("feat: after\n", { files: { "src/module1.ts": "c();\n" } });
  // Nine commits before the topic's own and one of it; all of both lines; one more.
  expect(await compare(repository, folder.directory, [tip, topic, merged, after])).toEqual([12, 9, 13, 1]);
});

test("a folder keeps a few pasts, and no name of a file or person", async () => {
  await using repository = await createRepository();
  await using folder = await createFolder();
  await repository.import(history(12));
  await writeFile(join(folder.directory, "theirs.json"), "{}");
  const heads = (await repository.git("rev-list", "--reverse", "HEAD")).split("\n");
  await compare(repository, folder.directory, heads);
  const names = (await readdir(folder.directory)).filter((name) => name !== "theirs.json");
  expect(names).toHaveLength(4);
  expect(await readFile(join(folder.directory, "theirs.json"), "utf8")).toBe("{}");
  for (const name of names) {
    const text = await readFile(join(folder.directory, name), "utf8");
    expect(text).toMatch(/"files":\[\["[\w-]{16}"/);
    expect(text).not.toMatch(/module|example|Person/);
  }
});

test("another configuration has a past of its own", async () => {
  await using repository = await createRepository();
  await using folder = await createFolder();
  const head = await repository.import(history(8));
  const git = await openRepository(repository.directory);
  await keptPast(folder.directory, git, head, { isTest, configurationDigest: "a" });
  const changed = await keptPast(folder.directory, git, head, { isTest: () => true, configurationDigest: "b" });
  git.close();
  expect(changed.window.map((row) => row?.controlFlow)).toEqual(changed.window.map(() => 0));
});
