/** Real repositories, real worktrees, real commands. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createFolder, createRepository, type TestRepository } from "../../../test/repository.ts";
import { at, createBench, history, snapshot, testOf } from "../test/bench.ts";
import { findCulprit, halving, type Metric, suspectsBetween, type Test, uniformPrior } from "./index.ts";

interface Options extends Partial<Test> {
  readonly good: string;
  readonly bad: string;
  readonly firstParent?: boolean;
  readonly width?: number;
  readonly counterfactual?: boolean;
  readonly signal?: AbortSignal;
  readonly log?: (line: string) => void;
}

async function search(repository: TestRepository, options: Options) {
  const {
    good,
    bad,
    firstParent = true,
    width = 1,
    counterfactual = false,
    log = () => {},
    signal,
    ...given
  } = options;
  await using bench = await createBench(given, { width, repository, ...(signal && { signal }) });
  const { git, measurements } = bench;
  const { suspects } = await suspectsBetween(git, { good, bad, firstParent });
  const space = { good, suspects, prior: uniformPrior(suspects) };
  const common = { repository: git, space, strategy: halving, measurements, width, counterfactual };
  try {
    return await findCulprit({ ...common, test: testOf(repository, given), say: () => {} });
  } finally {
    for (const line of bench.lines) log(line);
  }
}

describe("on a line of commits", () => {
  test("the culprit is found by exit code, and the checkout stays as it was", async () => {
    await using repository = await createRepository();
    const shas = await history(repository, ["a", "b", "c", "d", "broken e", "broken f", "broken g"]);
    await repository.write("state", "stashed");
    await repository.git("stash");
    await repository.write("state", "edited by hand");
    await repository.write("new file", "not added");
    const before = await snapshot(repository);
    const result = await search(repository, { good: at(shas, 0), bad: at(shas, -1) });
    expect(result.end).toMatchObject({ kind: "decided", remaining: [shas[4]] });
    expect(await snapshot(repository)).toEqual(before);
  });

  test("a metric finds it too, and the readings carry the values", async () => {
    await using repository = await createRepository();
    const shas = await history(repository, ["178", "180", "175", "687", "690"]);
    const metric: Metric = { name: "p95", threshold: 500, direction: "above" };
    const command = 'echo warming up; printf \'{"p95": %s}\\n\' "$(cat state)"';
    const result = await search(repository, { good: at(shas, 0), bad: at(shas, -1), command, metric });
    expect(result.end).toMatchObject({ kind: "decided", remaining: [shas[3]] });
    expect(result.readings.find((each) => each.commit === shas[3])).toMatchObject({
      value: 687,
      verdict: "bad",
      position: 3,
    });
  });

  test("commits that cannot be built are stepped over, and hide the culprit among them when nothing tells them apart", async () => {
    await using repository = await createRepository();
    const shas = await history(repository, ["a", "b", "unbuildable", "broken unbuildable", "broken", "broken more"]);
    const result = await search(repository, {
      good: at(shas, 0),
      bad: at(shas, -1),
      setupCommand: "! grep -q unbuildable state",
    });
    expect(result.end).toMatchObject({ kind: "decided", remaining: shas.slice(2, 5) });
  });

  test("a flaky measurement is repeated once instead of being taken as bad", async () => {
    await using repository = await createRepository();
    await using folder = await createFolder();
    const shas = await history(repository, ["1", "2", "3", "900"]);
    const command = `seen=${folder.directory}/$GITOPS_HEALTH_COMMIT; if [ -e "$seen" ]; then cat state; else touch "$seen"; exit 1; fi`;
    const metric: Metric = { name: "value", threshold: 500, direction: "above" };
    const result = await search(repository, { good: at(shas, 0), bad: at(shas, -1), command, metric });
    expect(result.end).toMatchObject({ kind: "decided", remaining: [shas[3]] });
    expect(result.readings.map((each) => each.verdict).slice(0, 4)).toEqual(["failed", "bad", "failed", "good"]);
  });

  test("ends that do not differ are answered as not reproduced", async () => {
    await using repository = await createRepository();
    const shas = await history(repository, ["a", "b", "c"]);
    const [good, bad] = [at(shas, 0), at(shas, -1)];
    expect(await search(repository, { good, bad, command: "true" })).toMatchObject({
      end: { kind: "not-reproduced", end: "bad" },
    });
    expect(await search(repository, { good, bad, command: "false" })).toMatchObject({
      end: { kind: "not-reproduced", end: "good" },
    });
  });

  test("the log says what happened at each commit, with the end of the output where nothing was measured", async () => {
    await using repository = await createRepository();
    const shas = await history(repository, ["a", "cannot", "b", "broken"]);
    const lines: string[] = [];
    const command =
      "if grep -q cannot state; then echo '::set-output name=x::y' >&2; exit 125; fi; ! grep -q broken state";
    await search(repository, { good: at(shas, 0), bad: at(shas, -1), command, log: (line) => lines.push(line) });
    expect(lines[0]).toMatch(/^1\. [0-9a-f]{12} \(the bad end\) is bad \(/);
    expect(lines.join("\n")).toMatch(/ cannot be tested: it says that this commit cannot be tested \(exit code 125\)/);
    expect(lines.filter((line) => /^\s*::/.test(line))).toEqual([]);
  });
});

describe("every way out removes the worktree and leaves the checkout alone", () => {
  test.each([
    ["a command that stops the search", "exit 200", "command-aborted"],
    ["an end that cannot be tested", "exit 125", "end-not-testable"],
  ])("%s", async (_, command, code) => {
    await using repository = await createRepository();
    const shas = await history(repository, ["a", "b", "c"]);
    const before = await snapshot(repository);
    await expect(search(repository, { good: at(shas, 0), bad: at(shas, -1), command })).rejects.toMatchObject({ code });
    expect(await snapshot(repository)).toEqual(before);
  });

  test("a cancelled job", async () => {
    await using repository = await createRepository();
    await using folder = await createFolder();
    const shas = await history(repository, ["a", "b", "c"]);
    const before = await snapshot(repository);
    const controller = new AbortController();
    const started = join(folder.directory, "started");
    await writeFile(started, "");
    const running = search(repository, {
      good: at(shas, 0),
      bad: at(shas, -1),
      command: `pwd > ${started}; sleep 300`,
      signal: controller.signal,
    });
    const cancelled = expect(running).rejects.toMatchObject({ code: "cancelled" });
    while ((await readFile(started, "utf8")) === "") await new Promise((done) => setTimeout(done, 20));
    controller.abort();
    await cancelled;
    expect(await snapshot(repository)).toEqual(before);
    await expect(readFile(join((await readFile(started, "utf8")).trim(), "state"))).rejects.toThrow(/ENOENT/);
  });

  test("a command that spoils its worktree spoils nothing else", async () => {
    await using repository = await createRepository();
    const shas = await history(repository, ["a", "b", "broken", "broken more"]);
    const before = await snapshot(repository);
    const command = "touch litter; code=0; grep -q broken state && code=1; rm -rf ./*; exit $code";
    const result = await search(repository, { good: at(shas, 0), bad: at(shas, -1), command });
    expect(result.end).toMatchObject({ kind: "decided", remaining: [shas[2]] });
    expect(await snapshot(repository)).toEqual(before);
  });
});

describe("wrong ends", () => {
  test("are each answered by one sentence", async () => {
    await using repository = await createRepository();
    const shas = await history(repository, ["a", "b", "c"]);
    await repository.branch("side", at(shas, 0));
    const side = await repository.commit("side", { files: { state: "side" } });
    const between = (good: string, bad: string) => search(repository, { good, bad });
    await expect(between(at(shas, 1), at(shas, 1))).rejects.toMatchObject({ code: "no-suspects" });
    await expect(between(at(shas, 2), at(shas, 0))).rejects.toMatchObject({ code: "ends-swapped" });
    await expect(between(side, at(shas, 2))).rejects.toMatchObject({ code: "ends-unrelated" });
    const shallow = await repository.clone({ depth: 1, args: ["--branch", "main"] });
    await shallow.git("fetch", "--quiet", "--depth=1", "origin", at(shas, 0));
    await expect(search(shallow, { good: at(shas, 0), bad: at(shas, 2) })).rejects.toMatchObject({
      code: "shallow-clone",
    });
  });
});
