/** assessRisk on real repositories. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Commit, openRepository } from "@gitops-health/git";
import { describe, expect, test } from "vitest";
import { createFolder, createRepository, type TestRepository } from "../../../test/repository.ts";
import { history } from "../test/history.ts";
import { assessRisk } from "./assess.ts";
import type { RiskRequest, RiskResult } from "./request.ts";

const LOGIC = Array.from({ length: 120 }, (_, n) => `if (allowed(${n}) && ready(${n})) return send(${n});`).join("\n");

/** Assesses `base..HEAD` of a repository as package change does. */
async function assess(
  repository: TestRepository,
  base: string | null,
  more: Partial<RiskRequest> = {},
): Promise<RiskResult> {
  const git = await openRepository(repository.directory);
  try {
    const head = await git.resolve("HEAD");
    const commits: Commit[] = [];
    for await (const commit of git.log({ base, head, order: "oldest", files: "patch" })) commits.push(commit);
    return await assessRisk(git, {
      base,
      commits,
      files: await git.diff(base, head),
      weights: { semantic: 40, path: 30, magnitude: 20, history: 10 },
      isTest: (path) => path.includes("test"),
      floorsOf: () => ({ domains: [], safetyClass: null, governanceEdits: [], findings: [] }),
      declaredLevelOf: () => null,
      shallow: git.shallow,
      configurationDigest: "0",
      cacheDirectory: undefined,
      ...more,
    });
  } finally {
    git.close();
  }
}

/** What a commit on top of a history scores. */
async function scoreOnTop(commits: number, files: Readonly<Record<string, string>>, message = "feat: x\n") {
  await using repository = await createRepository();
  const base = await repository.import(history(commits));
  await repository.commit(message, { files });
  return await assess(repository, base);
}

test("a young repository is compared with other projects, with fixed cuts", async () => {
  const { squashed, commits } = await scoreOnTop(99, { "src/new.ts": LOGIC });
  expect(squashed.reference).toMatchObject({ kind: "shipped", cuts: { medium: 40, high: 70, critical: 90 } });
  expect(squashed.reference.reason).toContain("Only 99 non-merge commits");
  expect(commits[0]?.reference.kind).toBe("shipped");
});

test("from 100 commits on a repository sets its own cuts, itself excluded", async () => {
  const { squashed, commits } = await scoreOnTop(100, { "src/new.ts": LOGIC });
  expect(squashed.reference).toMatchObject({ kind: "repository", commits: 100, reason: "" });
  expect(commits[0]?.reference).toEqual(squashed.reference);
  expect(squashed.score).toBeGreaterThan(squashed.reference.cuts.high);
  expect(squashed.reference.cuts.medium).not.toBe(40);
});

test("scores add up and explain themselves", async () => {
  const { squashed } = await scoreOnTop(120, { "src/module0.ts": LOGIC, "README.md": "if\n" });
  const factors = Object.values(squashed.factors);
  const points = factors.reduce((sum, factor) => sum + factor.contribution, 0);
  expect(Math.abs(points - squashed.score)).toBeLessThan(0.3);
  expect(squashed.factors.semanticType.paths).toEqual(["src/module0.ts"]);
  expect(squashed.factors.semanticType.inputs[0]).toMatchObject({ name: "controlFlow", raw: 360 });
  expect(squashed.factors.pathCriticality.paths).toEqual(["src/module0.ts"]);
  expect(squashed.factors.changeMagnitude.rationale).toMatch(
    /^It adds 121 lines in \d+ hunks of 2 files: more lines than \d+ % /,
  );
});

test("nothing looks ahead: later commits change no earlier score", async () => {
  await using repository = await createRepository();
  const base = await repository.import(history(150));
  await repository.commit("fix: one\n", { files: { "src/module1.ts": LOGIC } });
  const before = await assess(repository, base);
  await repository.commit("fix: two\n", { files: { "src/module1.ts": "gone();\n" } });
  const after = await assess(repository, base);
  expect(after.commits[0]).toEqual(before.commits[0]);
});

test("a commit of a range is scored as it would be alone", async () => {
  await using repository = await createRepository();
  const base = await repository.import(history(150));
  const first = await repository.commit("fix: one\n", { files: { "src/module1.ts": LOGIC } });
  await repository.commit("feat: two\n", { files: { "src/module1.ts": `${LOGIC}\nmore();\n` } });
  const alone = await assess(repository, first);
  expect((await assess(repository, base)).commits[1]).toEqual(alone.commits[0]);
  expect(alone.squashed.score).toBe(alone.commits[0]?.score);
});

test("earlier fixes of the touched files raise the score", async () => {
  const touching = async (path: string) => (await scoreOnTop(150, { [path]: LOGIC })).squashed;
  const mended = await touching("src/module0.ts");
  const fresh = await touching("src/new.ts");
  expect(mended.factors.pathCriticality.value).toBeGreaterThan(fresh.factors.pathCriticality.value);
  expect(mended.score).toBeGreaterThan(fresh.score);
});

test("a commit that says docs counts half only when its diff agrees", async () => {
  const semantic = async (message: string, content: string) =>
    (await scoreOnTop(5, { "src/a.ts": content }, message)).squashed.factors.semanticType.value;
  expect(await semantic("docs: explain\n", "// words\n")).toBeLessThan(await semantic("feat: explain\n", "// words\n"));
  expect(await semantic("docs: explain\n", LOGIC)).toBe(await semantic("feat: explain\n", LOGIC));
});

test("a declared level raises and never lowers", async () => {
  await using repository = await createRepository();
  const base = await repository.commit("chore: start\n", { files: { a: "1\n" } });
  await repository.commit("feat: x\n", { files: { b: "1\n" } });
  const low = await assess(repository, base, { declaredLevelOf: () => "high" });
  expect(low.squashed).toMatchObject({ computedLevel: "low", declaredLevel: "high", level: "high" });
  const floorsOf: RiskRequest["floorsOf"] = () => ({
    domains: [],
    safetyClass: "C",
    governanceEdits: [],
    findings: [],
  });
  const high = await assess(repository, base, { declaredLevelOf: () => "low", floorsOf });
  expect(high.squashed).toMatchObject({
    scoreLevel: "low",
    computedLevel: "high",
    declaredLevel: "low",
    level: "high",
  });
  expect(high.squashed.factors.pathCriticality.rationale).toContain("safety class C sets the factor to 0.7");
});

test("a part of the squashed diff is scored by its own files", async () => {
  await using repository = await createRepository();
  const base = await repository.import(history(20));
  await repository.commit("feat: x\n", { files: { "one/a.ts": LOGIC, "two/b.ts": "a();\n" } });
  const git = await openRepository(repository.directory);
  const files = await git.diff(base, await git.resolve("HEAD"));
  git.close();
  const parts = ["one/", "two/"].map((folder) => files.filter(({ path }) => path.startsWith(folder)));
  const [one, two] = (await assess(repository, base, { parts })).parts;
  expect(one?.score).toBeGreaterThan(two?.score ?? 100);
});

test("a merge commit is scored by what it differs in, and is compared with by none", async () => {
  await using repository = await createRepository();
  const base = await repository.import(history(110));
  await repository.branch("topic");
  await repository.commit("feat: topic\n", { files: { "topic.ts": LOGIC } });
  await repository.checkout("main");
  await repository.commit("feat: main\n", { files: { "main.ts": "a();\n" } });
  await repository.merge("topic");
  const { commits, squashed } = await assess(repository, base);
  expect(commits).toHaveLength(3);
  expect(commits[2]?.factors.changeMagnitude.inputs[0]?.raw).toBe(0);
  expect(commits[2]?.reference.commits).toBe(112);
  expect(squashed.reference.commits).toBe(110);
});

test("the first commit of a repository, and an empty range, have scores too", async () => {
  await using repository = await createRepository();
  const first = await repository.commit("feat: start\n", { files: { "a.ts": LOGIC } });
  expect((await assess(repository, null)).commits).toHaveLength(1);
  const empty = await assess(repository, first);
  expect(empty.commits).toEqual([]);
  expect(empty.squashed.level).toBe("low");
});

test("a shallow clone is as a young repository, and says what is missing", async () => {
  await using repository = await createRepository();
  await repository.import(history(150));
  const base = await repository.commit("feat: y\n", { files: { "b.ts": LOGIC } });
  await repository.commit("feat: x\n", { files: { "a.ts": LOGIC } });
  const clone = await repository.clone({ depth: 2 });
  const { squashed, notEvaluated } = await assess(clone, base);
  expect(squashed.reference.kind).toBe("shipped");
  expect(notEvaluated).toEqual([
    { what: "risk history", reason: "the clone is shallow; add `fetch-depth: 0` to actions/checkout" },
  ]);
});

test("names and messages may be any bytes", async () => {
  await using repository = await createRepository();
  const base = await repository.import([
    { message: "fix: \u202e::set-output\n", files: [["src/a\nb\t\u202e.ts", LOGIC]], author: "x <>" },
  ]);
  await repository.import([{ message: Buffer.from([0xff, 0xfe, 0x0a]), files: [["src/a\nb\t\u202e.ts", "if (a)\n"]] }]);
  const { squashed } = await assess(repository, base);
  expect(squashed.factors.history.inputs[0]).toMatchObject({ name: "priorFixes", raw: 1 });
});

describe("the cache", () => {
  async function cached(corrupt: (text: string) => string) {
    await using repository = await createRepository();
    await using folder = await createFolder();
    const base = await repository.import(history(120));
    await repository.commit("feat: x\n", { files: { "src/module3.ts": LOGIC } });
    const options = { cacheDirectory: folder.directory };
    const first = await assess(repository, base, options);
    const [name = ""] = await readdir(folder.directory);
    const path = join(folder.directory, name);
    const written = await readFile(path, "utf8");
    await writeFile(path, corrupt(written));
    const second = await assess(repository, base, options);
    return { name, first, second, written, after: await readFile(path, "utf8") };
  }

  test("gives the same scores as git", async () => {
    const { name, first, second } = await cached((text) => text);
    expect(name).toMatch(/^[0-9a-f]{40}-[0-9a-f]{16}\.json$/);
    expect(second).toEqual(first);
  });

  test("is really read: other figures in it give other scores", async () => {
    const { first, second } = await cached((text) => text.replaceAll(/("[\w-]{16}"),\d+,\[/g, "$1,4000,["));
    expect(second.commits[0]?.factors.history.value).not.toBe(first.commits[0]?.factors.history.value);
  });

  test.each<[string, (text: string) => string]>([
    ["empty", () => ""],
    ["cut off", (text) => text.slice(0, -10)],
    ["of another shape", () => '{"window":[[1,2]],"files":[],"authors":[],"now":0}'],
    ["with a negative figure", (text) => text.replace(/"window":\[\[\d+/, '"window":[[-5')],
    ["with too many commits", (text) => text.replace(/"window":\[(.*?\])/, `"window":[${"$1,".repeat(1000)}$1`)],
    ["without its authors", (text) => text.replace('"authors"', '"people"')],
    ["null", () => "null"],
  ])("is made anew when it is %s", async (_, corrupt) => {
    const { first, second, written, after } = await cached(corrupt);
    expect(second).toEqual(first);
    expect(after).toBe(written);
  });

  test("that cannot be written costs nothing but time", async () => {
    await using repository = await createRepository();
    const base = await repository.commit("chore: start\n", { files: { a: "1\n" } });
    await repository.commit("feat: x\n", { files: { b: "1\n" } });
    const file = join(repository.directory, "a");
    expect((await assess(repository, base, { cacheDirectory: join(file, "cache") })).commits).toHaveLength(1);
  });
});
