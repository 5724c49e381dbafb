import { appendFile, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { thisOwner } from "@gitops-health/git";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFolder } from "../../../../test/repository.ts";
import type { LogHeader } from "./log-header.ts";
import { LOG_NAME, type LoggedMeasurement, openLog, readLog } from "./readings-log.ts";

const header: LogHeader = {
  kind: "bisect-readings",
  version: 1,
  good: "1".repeat(40),
  start: null,
  bad: "2".repeat(40),
  metric: "p95",
  threshold: 500,
  direction: "above",
  command: "c".repeat(64),
  setup: "d".repeat(64),
  query: null,
};

function reading(number: number): LoggedMeasurement {
  return {
    of: "search",
    commit: number.toString(16).padStart(40, "0"),
    position: number,
    verdict: "good",
    value: number / 7,
    exitCode: 0,
    duration: 12,
    setupDuration: null,
    startedAt: "2026-11-22T08:00:00Z",
    runner: "größte Maschine",
    buildKey: "e".repeat(64),
  };
}

const quiet = { say: () => {}, header, from: undefined };

async function written(directory: string, count: number): Promise<string> {
  const log = await openLog({ ...quiet, directory });
  for (let number = 1; number <= count; number++) await log.append(reading(number));
  await log.close();
  return log.path;
}

test("what was appended is read back, and going on adds to it", async () => {
  await using folder = await createFolder();
  const path = await written(folder.directory, 3);
  const log = await openLog({ ...quiet, directory: folder.directory, from: path });
  expect(log.readings).toEqual([1, 2, 3].map(reading));
  await log.append(reading(4));
  await log.close();
  expect((await readLog(path)).readings).toEqual([1, 2, 3, 4].map(reading));
});

test("a log is begun beside what links lead to, never in it", async () => {
  await using folder = await createFolder();
  const kept = join(folder.directory, "kept");
  await writeFile(kept, "mine");
  await symlink(kept, join(folder.directory, LOG_NAME));
  await symlink(kept, join(folder.directory, `${LOG_NAME}.new`));
  await written(folder.directory, 1);
  expect(await readFile(kept, "utf8")).toBe("mine");
});

test("readings that are appended at the same time stay whole lines", async () => {
  await using folder = await createFolder();
  const log = await openLog({ ...quiet, directory: folder.directory });
  const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
  await Promise.all(numbers.map((number) => log.append(reading(number))));
  await log.close();
  expect((await readLog(log.path)).readings).toEqual(numbers.map(reading));
});

test("wherever a kill cuts the log, the whole lines before are kept and the rest is taken away", async () => {
  await using folder = await createFolder();
  const path = await written(folder.directory, 4);
  const bytes = await readFile(path);
  const first = bytes.indexOf("\n") + 1;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: first, max: bytes.length }), async (length) => {
      const cut = bytes.subarray(0, length);
      await writeFile(path, cut);
      const lines: string[] = [];
      const say = (line: string) => void lines.push(line);
      const log = await openLog({ ...quiet, directory: folder.directory, from: path, say });
      const count = cut.toString().split("\n").length - 2;
      expect(log.readings).toEqual([1, 2, 3, 4].slice(0, count).map(reading));
      await log.append(reading(9));
      await log.close();
      expect((await readLog(path)).readings.at(-1)).toEqual(reading(9));
      expect(lines.length).toBe(cut.at(-1) === 0x0a ? 0 : 1);
    }),
    { numRuns: 40 },
  );
});

test("zeros that a power cut leaves at the end are dropped", async () => {
  await using folder = await createFolder();
  const path = await written(folder.directory, 2);
  await appendFile(path, `${"\0".repeat(50)}\n`);
  const log = await openLog({ ...quiet, directory: folder.directory, from: path });
  await log.append(reading(3));
  await log.close();
  expect((await readLog(path)).readings).toEqual([1, 2, 3].map(reading));
});

test("the log of an earlier search is kept under another name when a search begins anew", async () => {
  await using folder = await createFolder();
  const path = await written(folder.directory, 1);
  await written(folder.directory, 2);
  await written(folder.directory, 3);
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  await (await openLog({ ...quiet, directory: folder.directory, say })).close();
  const other = { ...header, metric: null };
  await (await openLog({ ...quiet, header: other, directory: folder.directory, say })).close();
  expect(lines[0]).toMatch(/readings-3\.jsonl; they are of this same search, .*--resume/);
  expect(lines[1]).toMatch(/readings-4\.jsonl\.$/);
  expect((await readLog(path)).readings).toHaveLength(0);
  expect((await readLog(join(folder.directory, "readings-1.jsonl"))).readings).toHaveLength(1);
  expect((await readLog(join(folder.directory, "readings-2.jsonl"))).readings).toHaveLength(2);
});

test("a log from elsewhere is copied, and itself stays as it is", async () => {
  await using folder = await createFolder();
  const there = join(folder.directory, "artifact");
  const path = await written(there, 2);
  const before = await readFile(path);
  const here = join(folder.directory, "here");
  const log = await openLog({ ...quiet, directory: here, from: path });
  await log.append(reading(3));
  await log.close();
  expect((await readLog(join(here, LOG_NAME))).readings).toEqual([1, 2, 3].map(reading));
  expect(await readFile(path)).toEqual(before);
});

test("a log is gone on with by another name of the same file, too", async () => {
  await using folder = await createFolder();
  const { directory } = folder;
  const path = await written(directory, 2);
  const from = join(directory, "link");
  await symlink(path, from);
  const log = await openLog({ ...quiet, directory, from });
  await log.append(reading(3));
  await log.close();
  expect((await readLog(path)).readings).toEqual([1, 2, 3].map(reading));
});

describe("one sentence refuses", () => {
  test.each([
    ["another metric", { metric: "error_rate" }, "metric differs"],
    ["other ends", { good: null, start: "3".repeat(40) }, "good (there 111111111111), start differ"],
    ["another setup", { setup: "5".repeat(64) }, "setup-command differs"],
  ])("the log of %s", async (_, changed, sentence) => {
    await using folder = await createFolder();
    const path = await written(folder.directory, 1);
    const opening = openLog({ ...quiet, directory: folder.directory, from: path, header: { ...header, ...changed } });
    await expect(opening).rejects.toThrow(sentence);
    await expect(opening).rejects.toMatchObject({ code: "log-of-another-search" });
    expect((await readLog(path)).readings).toHaveLength(1);
  });

  test.each([
    ["no file", undefined],
    ["an empty file", ""],
    ["another file", '{"name":"x"}\n'],
    [
      "a verdict that its value contradicts",
      `${JSON.stringify(header)}\n${JSON.stringify({ ...reading(1), verdict: "bad" })}\n`,
    ],
    ["a damaged line between others", `${JSON.stringify(header)}\nrubbish\n${JSON.stringify(reading(1))}\n`],
  ])("%s", async (_, content) => {
    await using folder = await createFolder();
    const from = join(folder.directory, "given.jsonl");
    if (content !== undefined) await writeFile(from, content);
    await expect(openLog({ ...quiet, directory: folder.directory, from })).rejects.toMatchObject({
      code: "log-damaged",
    });
  });

  test("what is no file", async () => {
    await using folder = await createFolder();
    const opening = openLog({ ...quiet, directory: folder.directory, from: folder.directory });
    await expect(opening).rejects.toThrow("is no file");
  });

  test("a log that another search writes, until that one is dead", async () => {
    await using folder = await createFolder();
    const { directory } = folder;
    const log = await openLog({ ...quiet, directory });
    await expect(openLog({ ...quiet, directory })).rejects.toMatchObject({ code: "log-in-use" });
    await log.close();
    await symlink(deadOwner(), `${log.path}.lock`);
    await (await openLog({ ...quiet, directory })).close();
  });

  test("a folder that cannot be written", async () => {
    await using folder = await createFolder();
    await mkdir(join(folder.directory, LOG_NAME));
    await mkdir(join(folder.directory, "readings-1.jsonl"));
    await mkdir(join(folder.directory, `${LOG_NAME}.new`));
    await expect(openLog({ ...quiet, directory: folder.directory })).rejects.toMatchObject({ code: "log-not-written" });
  });
});

/** An owner as `thisOwner` spells it, of a process that has ended. */
function deadOwner(): string {
  const [machine] = thisOwner().split("-");
  return `${machine}-4194305-1`;
}
