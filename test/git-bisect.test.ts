/** The bisect action beside the real `git bisect run`: the same questions, the same answers. */
import { spawn } from "node:child_process";
import { inputs, run } from "@gitops-health/action-bisect";
import { readInputs } from "@gitops-health/actions-kit";
import { describe, expect, test } from "vitest";
import { generateHistory, command as poolIsWhole, randomNumbers, setup } from "./benchmarks/bisect/histories.ts";
import { createFolder, createRepository, type TestRepository } from "./repository.ts";

/** What the action names: the culprit, or all that it could not tell apart. */
async function bisect(repository: TestRepository, given: Readonly<Record<string, string>>): Promise<readonly string[]> {
  await using folder = await createFolder();
  const result = await run(
    readInputs(inputs, (name) => ({ counterfactual: "false", ...given })[name]),
    {
      workspace: repository.directory,
      outputDirectory: folder.directory,
      event: undefined,
      evaluatedAt: "2026-11-22T08:00:00Z",
      log: () => {},
      signal: new AbortController().signal,
    },
  );
  return result.document.statement.predicate.remaining;
}

/** What `git bisect run` names: the first bad commit, or all that it could not tell apart. */
async function gitBisect(repository: TestRepository, good: string, bad: string, script: string, more: string[] = []) {
  const clone = await repository.clone();
  await clone.git("bisect", "start", ...more, bad, good);
  const printed = await new Promise<string>((resolve) => {
    const child = spawn("git", ["bisect", "run", "bash", "-c", script], { cwd: clone.directory, env: clone.env });
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
    child.stderr.on("data", () => {});
    child.on("close", () => resolve(text));
  });
  const first = /^([0-9a-f]{40}) is the first (?:'?bad'?) commit/m.exec(printed)?.[1];
  if (first !== undefined) return [first];
  const group = printed.slice(printed.indexOf("could be any of"));
  return group.match(/^[0-9a-f]{40}$/gm) ?? [];
}

describe("beside the real git bisect run, on generated histories with merges and commits that cannot be tested", () => {
  const command = "if grep -q cannot state-*; then exit 125; fi; ! grep -q broken state-*";

  /** A main line with merged branches; each commit keeps a file of its own, so merges never conflict. */
  async function generated(repository: TestRepository, seed: number): Promise<{ good: string; bad: string }> {
    const random = randomNumbers(seed);
    const size = 10 + Math.floor(random() * 14);
    const culprit = 1 + Math.floor(random() * (size - 1));
    const good = await repository.commit("good", { files: { "state-0": "fine" } });
    let count = 0;
    const next = async () => {
      const number = ++count;
      // Broken for good from the culprit on; untestable is one commit only: the next one on its line mends it.
      const skip = number !== culprit && number > 1 && random() < 0.1;
      // In every other history the culprit hides behind one that cannot be tested, and mends it.
      if (number === culprit && seed % 2 === 1)
        await repository.commit("hides it", { files: { "state-hidden": "cannot" } });
      const mends = number === culprit ? { "state-hidden": "fine" } : {};
      const files = { ...mends, [`state-${number}`]: number === culprit ? "broken" : skip ? "cannot" : "fine" };
      await repository.commit(`commit ${number}`, { files });
      if (skip) await repository.commit(`mend ${number}`, { files: { [`state-${number}`]: "fine" } });
    };
    while (count < size) {
      if (random() < 0.7) await next();
      else {
        const name = `side-${count}`;
        await repository.branch(name);
        for (let left = 1 + Math.floor(random() * 3); left > 0; left--) await next();
        await repository.checkout("main");
        if (random() < 0.6) await next();
        await repository.merge(name);
      }
    }
    return { good, bad: await repository.commit("bad", { files: { "state-last": "fine" } }) };
  }

  test.each([1, 2, 3, 4])("history %i: the same answer in both ways to walk it", async (seed) => {
    await using repository = await createRepository();
    const { good, bad } = await generated(repository, seed);
    for (const firstParent of [true, false]) {
      const ours = await bisect(repository, { good, bad, command, "first-parent": String(firstParent) });
      const theirs = await gitBisect(repository, good, bad, command, firstParent ? ["--first-parent"] : []);
      expect(theirs).toHaveLength(seed % 2 === 1 ? 2 : 1);
      expect(ours.toSorted()).toEqual(theirs.toSorted());
    }
  });
});

test("beside git bisect run from a good commit on a branch that was merged later", async () => {
  await using repository = await createRepository();
  await repository.commit("start", { files: { state: "fine" } });
  await repository.branch("side");
  const good = await repository.commit("side", { files: { other: "1" } });
  await repository.checkout("main");
  const culprit = await repository.commit("one", { files: { state: "broken" } });
  await repository.merge("side");
  const bad = await repository.commit("last", { files: { last: "1" } });
  const command = "! grep -q broken state";
  expect(await bisect(repository, { good, bad, command })).toEqual([culprit]);
  expect(await gitBisect(repository, good, bad, command, ["--first-parent"])).toEqual([culprit]);
});

test.each([1, 2, 3])(
  "beside git bisect run where a folder was renamed, the build was broken for a while, and one in twenty cannot be built (history %i)",
  async (seed) => {
    const history = await generateHistory({ seed, size: 32, skips: 0.05, renamed: true, brokenBuild: true });
    await using repository = history.repository;
    const { good, bad } = history;
    const script = `${setup} || exit 125\n${poolIsWhole}`;
    for (const firstParent of [true, false]) {
      const given = { good, bad, command: poolIsWhole, "setup-command": setup, "first-parent": String(firstParent) };
      const ours = await bisect(repository, given);
      const theirs = await gitBisect(repository, good, bad, script, firstParent ? ["--first-parent"] : []);
      expect(ours).toContain(firstParent ? history.culpritOnLine : history.culprit);
      expect(ours.toSorted()).toEqual(theirs.toSorted());
    }
  },
);
