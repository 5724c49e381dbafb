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

describe("pass or fail on two runners", () => {
  type Answer = readonly [commit: string, runner: string, bad: boolean];
  const answered = (...all: readonly Answer[]) =>
    judgeEnds(
      tallyOf(
        space,
        all.map(([commit, runner, bad]) => ({ commit, value: null, verdict: bad ? "bad" : "good", runner })),
        undefined,
      ),
    );
  const twice = (...all: readonly Answer[]) => [...all, ...all];

  test("that both saw the difference: it is believed", () =>
    expect(answered(...twice(["0", "a", false], ["1", "a", true], ["0", "b", false], ["1", "b", true]))).toMatchObject({
      verdict: "yes",
    }));
  test("of which one always fails: the other one is believed", () => {
    const fails = twice(["0", "a", true], ["1", "a", true], ["0", "a", true], ["1", "a", true]);
    expect(answered(...fails, ...twice(["0", "b", false], ["1", "b", true]))).toMatchObject({ verdict: "yes" });
    expect(answered(...fails, ...twice(["0", "b", false], ["1", "b", false])).reproduced).toBeLessThan(0.6);
  });
  test("that are sure of the contrary: nothing is known", () => {
    const many = <T>(item: T) => Array.from({ length: 40 }, () => item);
    const { reproduced } = answered(
      ...many(["0", "a", false] as const),
      ...many(["1", "a", true] as const),
      ...many(["0", "b", true] as const),
      ...many(["1", "b", false] as const),
    );
    expect(reproduced).toBeCloseTo(0.5, 6);
  });
});

test("the ends take turns, bad and good, good and bad", () => {
  const last = 1;
  expect(endsInTurn(tally([], []), 8)).toEqual([last, 0, 0, last, last, 0, 0, last]);
  expect(endsInTurn(tally([90, 90, 90], [110]), 3)).toEqual([last, last, 0]);
  expect(endsInTurn(tally([], []), 4)).toEqual([last, 0, 0, last]);
  expect(endsInTurn(tally([90, 90], [110, 110]), 4)).toEqual([0, last, last, 0]);
});
