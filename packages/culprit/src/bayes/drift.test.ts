import { describe, expect, test } from "vitest";
import { judgeDrift } from "./drift.ts";
import { tallyOf } from "./tally.ts";

const space = {
  good: "0",
  suspects: [
    { sha: "1", parents: [] },
    { sha: "2", parents: ["1"] },
  ],
  prior: new Map(),
};
const metric = { direction: "above" } as const;
/** Commit 2 is the culprit. */
const isGood = (at: number) => at < 2;

const valued = (all: readonly (readonly [commit: string, value: number])[]) =>
  tallyOf(
    space,
    all.map(([commit, value]) => ({ commit, value, verdict: "good" as const, runner: "one" })),
    metric,
  );

const answered = (all: readonly (readonly [commit: string, verdict: "good" | "bad"])[]) =>
  tallyOf(
    space,
    all.map(([commit, verdict]) => ({ commit, verdict, value: null, runner: "one" })),
    undefined,
  );

const values = [
  ["0", 10],
  ["1", 11],
  ["0", 9],
  ["1", 10],
  ["2", 20],
] as const;
const answers = [
  ["0", "good"],
  ["1", "good"],
  ["1", "good"],
  ["0", "good"],
  ["2", "bad"],
] as const;

describe("values", () => {
  const judge = (...closing: readonly number[]) =>
    judgeDrift(valued([...values, ...closing.map((value) => ["0", value] as const)]), isGood, "continuous");

  test("without a closing reading one is needed", () => expect(judge()).toBe("more"));
  test("one that agrees is enough", () => expect(judge(10.5)).toBe("steady"));
  test("one that is far off asks for more, and five of them are a drift", () => {
    expect(judge(16)).toBe("more");
    expect(judge(16, 15, 16, 17)).toBe("more");
    expect(judge(16, 15, 16, 17, 16)).toBe("drifted");
  });
  test("a drift downwards counts as well", () => expect(judge(4, 5, 4, 3, 4)).toBe("drifted"));
  test("one outlier is forgiven once the others agree", () => expect(judge(16, 10)).toBe("steady"));
});

test("a closing reading is compared with those of its own runner: one that reads higher is no drift", () => {
  const read = (commit: string, value: number, runner: string) => ({ commit, value, verdict: "good", runner }) as const;
  const fast = values.map(([commit, value]) => read(commit, value, "fast"));
  const slow = [read("0", 16, "slow"), read("1", 15, "slow"), read("1", 17, "slow"), read("2", 26, "slow")];
  const judge = (...closing: readonly ReturnType<typeof read>[]) =>
    judgeDrift(tallyOf(space, [...fast, ...slow, ...closing], metric), isGood, "continuous");
  expect(judge(read("0", 16, "slow"))).toBe("steady");
  expect(judge(read("0", 16, "fast"))).toBe("more");
  expect(judgeDrift(tallyOf(space, [...fast, read("0", 10, "new")], metric), isGood, "continuous")).toBe("steady");
});

describe("pass or fail", () => {
  const judge = (...closing: readonly ("good" | "bad")[]) =>
    judgeDrift(answered([...answers, ...closing.map((verdict) => ["0", verdict] as const)]), isGood, "counts");

  test("a good answer is enough", () => expect(judge("good")).toBe("steady"));
  test("bad ones ask for more until they are a drift", () => {
    expect(judge("bad")).toBe("more");
    expect(judge("bad", "bad", "bad", "bad", "bad")).toBe("drifted");
  });
});
