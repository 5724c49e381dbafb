/** What runners hand back is taken for what it is: somebody else's files. */
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Reading } from "@gitops-health/contracts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFolder } from "../../../../test/repository.ts";
import { bayesian } from "../bayes/index.ts";
import { collectRound, deal, matrixOf, type RoundFile, roundFileName, roundFileText } from "./index.ts";

const sha = (digit: string) => digit.repeat(40);
const identity = { search: "5".repeat(64), round: "7".repeat(64) };
const slots = [
  { slot: 1, commits: [sha("a"), sha("b")] },
  { slot: 2, commits: [sha("c")] },
];
const metric = { name: "p95", threshold: 500, direction: "above" as const };
const buildKey = async (commit: string) => commit.slice(0, 1).repeat(64);

const reading = (commit: string, value: number): Reading => ({
  commit,
  position: 1,
  verdict: value > 500 ? "bad" : "good",
  value,
  exitCode: 0,
  duration: 1000,
  setupDuration: null,
  startedAt: "2026-11-22T08:00:00Z",
  runner: "one (linux x64, some processor)",
  buildKey: commit.slice(0, 1).repeat(64),
});
const first: RoundFile = {
  ...identity,
  slot: 1,
  commits: [sha("a"), sha("b")],
  readings: [reading(sha("a"), 400), reading(sha("b"), 600)],
};
const second: RoundFile = { ...identity, slot: 2, commits: [sha("c")], readings: [reading(sha("c"), 700)] };

async function collect(files: Readonly<Record<string, string>>, own: typeof metric | null = metric) {
  await using folder = await createFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder.directory, name)), { recursive: true });
    await writeFile(join(folder.directory, name), text);
  }
  return await collectRound({ folder: folder.directory, identity, slots, metric: own ?? undefined, buildKey });
}

test("readings of all runners come in the order of their slots, each artifact in a folder of its own", async () => {
  const files = {
    "bisect-readings-1-2/readings-2.jsonl": roundFileText(second),
    "bisect-readings-1-1/readings-1.jsonl": roundFileText(first),
  };
  expect(await collect(files)).toEqual({
    readings: [...first.readings, ...second.readings],
    refused: [],
    missing: [],
  });
});

test("a runner that failed leaves its slot missing and nothing else", async () => {
  const found = await collect({ "readings-1.jsonl": roundFileText(first) });
  expect(found).toEqual({ readings: first.readings, refused: [], missing: [2] });
});

test("a folder that is not there is a round in which every runner failed", async () => {
  const found = await collectRound({ folder: "/nowhere/at-all", identity, slots, metric, buildKey });
  expect(found).toEqual({ readings: [], refused: [], missing: [1, 2] });
});

test("what a runner wrote before it was lost in the middle of a line still counts", async () => {
  const text = roundFileText(first).slice(0, -20);
  expect(await collect({ "readings-1.jsonl": text })).toMatchObject({
    readings: [reading(sha("a"), 400)],
    refused: [],
  });
});

describe("a file is refused whole, with one sentence,", () => {
  const one = first.readings[0] ?? reading(sha("a"), 400);
  const cases: readonly [string, string, RegExp][] = [
    ["for another search", roundFileText({ ...first, search: "1".repeat(64) }), /another search/],
    ["for an earlier round", roundFileText({ ...first, round: "1".repeat(64) }), /another round/],
    ["for a slot that was not asked for", roundFileText({ ...first, slot: 9 }), /slot 9 was not asked for/],
    [
      "for a commit of another slot",
      roundFileText({ ...first, readings: [reading(sha("c"), 1)] }),
      /reading 1 is of a commit/,
    ],
    [
      "for more readings than were asked for",
      roundFileText({ ...second, readings: [reading(sha("c"), 1), reading(sha("c"), 2)] }),
      /reading 2 is of a commit/,
    ],
    [
      "for a verdict against its value",
      roundFileText({ ...first, readings: [{ ...one, verdict: "bad" }] }),
      /contradicts/,
    ],
    [
      "for a verdict without a value",
      roundFileText({ ...first, readings: [{ ...one, value: null }] }),
      /without a value/,
    ],
    [
      "for a value that JSON cannot carry",
      roundFileText(first).replace('"value":400', '"value":NaN'),
      /line 2 is no reading/,
    ],
    [
      "for a value that is infinite",
      roundFileText(first).replace('"value":400', '"value":1e999'),
      /line 2 is no reading|without a value/,
    ],
    [
      "for another tree",
      roundFileText({ ...first, readings: [{ ...one, buildKey: "0".repeat(64) }] }),
      /another tree or setup/,
    ],
    ["for a line that is something else", `${roundFileText(first)}{"a":1}\n`, /line 4 is no reading/],
    ["for a field too many", roundFileText(first).replace('"position"', '"more":1,"position"'), /line 2 is no reading/],
    ["when empty", "", /first line/],
    ["when too large", `${roundFileText(first)}${" ".repeat(1024 * 1024)}`, /more than 1048576 bytes/],
  ];
  test.each(cases)("%s", async (_why, text, sentence) => {
    const found = await collect({ "x/readings-1.jsonl": text, "readings-2.jsonl": roundFileText(second) });
    expect(found.readings).toEqual(second.readings);
    expect(found.refused).toHaveLength(1);
    expect(found.refused[0]).toMatch(sentence);
  });

  test("when a second one says that it is of the same slot: whose is the true one cannot be known", async () => {
    const files = { "a/readings-1.jsonl": roundFileText(first), "b/readings-1.jsonl": roundFileText(first) };
    expect(await collect(files)).toMatchObject({
      readings: [],
      missing: [1, 2],
      refused: [expect.stringMatching(/slot 1.*several/)],
    });
  });

  test("when it is a link", async () => {
    await using folder = await createFolder();
    await using other = await createFolder();
    await writeFile(join(other.directory, "real.jsonl"), roundFileText(first));
    await symlink(join(other.directory, "real.jsonl"), join(folder.directory, roundFileName(1)));
    const found = await collectRound({ folder: folder.directory, identity, slots, metric, buildKey });
    expect(found).toMatchObject({ readings: [], refused: [expect.stringMatching(/no plain file/)] });
  });

  test("a value where the command answers by its exit code", async () => {
    const found = await collect({ "readings-1.jsonl": roundFileText(first) }, null);
    expect(found).toMatchObject({ readings: [], refused: [expect.stringMatching(/has a value/)] });
  });
});

test("hostile names and bytes never throw, and never become readings", () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), fc.jsonValue(), async (text, value) => {
      const [header = ""] = roundFileText(first).split("\n");
      const found = await collect({ a: text, b: `${header}\n${JSON.stringify(value)}\n`, "c|`<b>\u001b[31m": text });
      expect(found.readings).toEqual([]);
      expect(found.refused).toHaveLength(3);
      expect(found.refused.join("")).not.toMatch(/\u001b|<b>`/);
    }),
    { numRuns: 50 },
  ));

describe("dealing", () => {
  test("gives every commit to one runner, as evenly as it goes, and no runner nothing", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 12 }),
        (commits, runners) => {
          const dealt = deal(commits, runners);
          expect(dealt.flatMap((slot) => slot.commits).toSorted()).toEqual(commits.toSorted());
          const sizes = dealt.map((slot) => slot.commits.length);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
          expect(Math.min(...sizes)).toBeGreaterThan(0);
          expect(dealt.length).toBeLessThanOrEqual(runners);
        },
      ),
    ));

  test("readings of both ends go to each runner, so that a slow one shows as slow", () =>
    expect(deal(["good", "good", "bad", "bad"], 2).map(({ commits }) => commits)).toEqual([
      ["good", "bad"],
      ["bad", "good"],
    ]));

  const ends = { good: "good", suspects: [{ sha: "bad", parents: [] }], prior: new Map([["bad", 1]]) };
  const search = bayesian({
    metric,
    confidence: 0.95,
    confirm: 3,
    maxMeasurements: 200,
    cost: { measure: 1, build: 0 },
  });
  test.each([
    [2, 2],
    [3, 2],
    [4, 2],
    [4, 3],
    [8, 2],
  ])("the first round of %i runners with %i readings shows each of them both ends", (runners, each) => {
    const step = search(ends, [], runners * each);
    if (step.kind !== "probe") throw new Error(step.kind);
    for (const { commits } of deal(step.commits, runners)) expect(new Set(commits)).toEqual(new Set(["good", "bad"]));
  });

  test("the matrix is what a workflow's fromJSON reads", () =>
    expect(JSON.parse(matrixOf(slots))).toEqual({
      include: [
        { slot: 1, commits: `${sha("a")} ${sha("b")}` },
        { slot: 2, commits: sha("c") },
      ],
    }));
});
