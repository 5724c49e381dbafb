/** The lock of a log, taken by real processes at the same moment. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readlink, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { thisOwner } from "@gitops-health/git";
import { expect, test } from "vitest";
import { nodeFor } from "../../../../test/harness/nodes.ts";
import { createFolder } from "../../../../test/repository.ts";
import { lockLog } from "./log-lock.ts";

const RACERS = 4;
const ROUNDS = 50;

/** An owner as `thisOwner` spells it, of a process that has ended. */
const [machine] = thisOwner().split("-");
const DEAD = `${machine}-4194305-1`;

/** A process that takes a lock when it is told to, and keeps it. */
function racer() {
  const script = new URL("../../test/lock-racer.ts", import.meta.url).pathname;
  const child = spawn(nodeFor("24"), ["--conditions=source", script], { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    start: (path: string) => child.stdin.write(`${path}\n`),
    answer: async () => (await answers.next()).value as string,
    async [Symbol.asyncDispose]() {
      child.stdin.end();
      await once(child, "close");
    },
  };
}

test.each([
  ["of a killed process", async (file: string) => symlink(DEAD, file)],
  [
    "of a process that was killed while it removed that of another",
    async (file: string) => {
      await symlink(DEAD, file);
      await symlink(DEAD, `${file}.removing`);
    },
  ],
  ["that is free", async () => {}],
])("a lock %s is taken by exactly one of several processes at the same moment", async (_, prepare) => {
  await using folder = await createFolder();
  await using stack = new AsyncDisposableStack();
  const racers = Array.from({ length: RACERS }, () => stack.use(racer()));
  for (let round = 1; round <= ROUNDS; round++) {
    const path = join(folder.directory, `${round}.jsonl`);
    await prepare(`${path}.lock`);
    for (const each of racers) each.start(path);
    const answers = await Promise.all(racers.map((each) => each.answer()));
    expect(answers.sort()).toEqual([...Array(RACERS - 1).fill("log-in-use"), "won"]);
  }
  expect(await readdir(folder.directory)).toHaveLength(ROUNDS); // nothing is left of the removing
});

test("a lock that was given back can be taken again, and one that is held cannot", async () => {
  await using folder = await createFolder();
  const path = join(folder.directory, "log");
  const giveBack = await lockLog(path);
  expect(await readlink(`${path}.lock`)).toBe(thisOwner());
  await expect(lockLog(path)).rejects.toMatchObject({ code: "log-in-use" });
  await giveBack();
  await (await lockLog(path))();
  expect(await readdir(folder.directory)).toEqual([]);
});

test.each([
  ["of another machine", async (file: string) => symlink("00000000-4194305-1", file)],
  ["that is none of ours", async (file: string) => writeFile(file, "")],
])("a lock %s is left alone, and the sentence says how to go on", async (_, prepare) => {
  await using folder = await createFolder();
  const path = join(folder.directory, "log");
  await prepare(`${path}.lock`);
  await expect(lockLog(path)).rejects.toMatchObject({
    code: "log-in-use",
    message: `By ${path}.lock, a search on another machine or in another container writes ${path}; wait for it, give another output-directory, or remove that lock when the search is gone.`,
  });
});
