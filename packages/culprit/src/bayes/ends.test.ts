import { describe, expect, test } from "vitest";
import { endsInTurn, judgeEnds } from "./ends.ts";
import { tallyOf } from "./tally.ts";

const space = { good: "0", suspects: [{ sha: "1", parents: [] }], prior: new Map() };

function tally(good: readonly number[], bad: readonly number[], runners: readonly string[] = ["one"]) {
  const readings = [...good.map((value) => ({ commit: "0", value })), ...bad.map((value) => ({ commit: "1", value }))];
  return tallyOf(
    space,
    readings.map(({ commit, value }, n) => ({
      commit,
      value,
      verdict: value > 100 ? ("bad" as const) : ("good" as const),
      runner: runners[n % runners.length] ?? "one",
    })),
    { direction: "above" },
  );
}

const repeat = (count: number, ...values: readonly number[]) =>
  Array.from({ length: count }, (_, n) => values[n % values.length] ?? 0);

describe("the ends", () => {
  test("one good and one bad reading let the search begin", () =>
    expect(judgeEnds(tally([90], [110]))).toMatchObject({ verdict: "yes" }));
  test("the same verdict twice is not believed at once", () =>
    expect(judgeEnds(tally([110], [110]))).toMatchObject({ verdict: "more" }));
  test("twelve readings of each that do not differ end it", () =>
    expect(judgeEnds(tally(repeat(12, 90, 110), repeat(12, 110, 90)))).toMatchObject({ verdict: "no" }));
  test("twelve readings that all read the same are no difference", () =>
    expect(judgeEnds(tally(repeat(12, 110), repeat(12, 110)))).toMatchObject({ verdict: "no" }));
  test("nor are they of several machines, by as little as a rounding", () => {
    for (const value of [5, 10.1, 110])
      expect(judgeEnds(tally(repeat(16, value), repeat(20, value), ["a", "b", "c", "d"]))).toEqual({
        verdict: "no",
        reproduced: 0.5,
      });
  });
  test("on the same side of the threshold the values themselves decide", () =>
    expect(judgeEnds(tally(repeat(12, 110, 111), repeat(12, 114, 115)))).toMatchObject({ verdict: "yes" }));
  test("a bad end that is better is not reproduced", () => {
    const { verdict, reproduced } = judgeEnds(tally(repeat(12, 114, 115), repeat(12, 110, 111)));
    expect(verdict).toBe("no");
    expect(reproduced).toBeLessThan(0.01);
  });
  test("two machines that read both ends are compared with themselves", () => {
    const good = repeat(8, 90, 290);
    const bad = repeat(8, 94, 294);
    expect(judgeEnds(tally(good, bad, ["fast", "slow"]))).toMatchObject({ verdict: "yes" });
  });
});

test("the ends take turns, bad and good, good and bad", () => {
  const last = 1;
  expect(endsInTurn(tally([], []), 8)).toEqual([last, 0, 0, last, last, 0, 0, last]);
  expect(endsInTurn(tally([90, 90, 90], [110]), 3)).toEqual([last, last, 0]);
});
