import { describe, expect, test } from "vitest";
import { effectOf } from "./effect.ts";
import type { Sample } from "./tally.ts";

const values = (all: readonly number[]): Sample[] => all.map((value) => ({ at: 0, bad: false, value, runner: "one" }));

const answers = (count: number, bad: number): Sample[] =>
  Array.from({ length: count }, (_, k) => ({ at: 0, bad: k < bad, value: null, runner: "one" }));

describe("values", () => {
  test("few: Welch's interval (reference: scipy 1.17)", () => {
    const effect = effectOf(values([10, 11, 9, 10.5, 9.5]), values([12, 13, 12.5, 11, 14, 13.5]), "above");
    expect(effect?.difference).toBeCloseTo(2.666666666666666, 10);
    expect(effect?.low).toBeCloseTo(1.3858761813354938, 8);
    expect(effect?.high).toBeCloseTo(3.9474571519978383, 8);
  });

  test("more: Yuen's trimmed interval (reference: scipy 1.17)", () => {
    const good = [2.041, -2.556, 0.418, -0.568, -0.453, -0.216, -2.02, -0.232, -0.865, 3.323, 0.226, -0.353];
    const bad = [1.578, 0.998, 0.417, 1.415, 2.723, 1.642, 3.437, 1.7, 2.036, 4.319, 2.818, 1.242, 1.726, 2.811, 4.903];
    const effect = effectOf(values(good), values(bad), "above");
    expect(effect?.difference).toBeCloseTo(2.305263888888889, 10);
    expect(effect?.low).toBeCloseTo(1.5386860874730364, 8);
    expect(effect?.high).toBeCloseTo(3.0718416903047414, 8);
  });

  test("a metric that is bad when low keeps its sign", () => {
    // Values come turned, so that higher is worse.
    const effect = effectOf(values([-100, -101, -99]), values([-80, -81, -79]), "below");
    expect(effect).toMatchObject({ good: 100, bad: 80, difference: -20 });
    expect(effect?.low).toBeLessThan(-20);
    expect(effect?.high).toBeGreaterThan(-20);
  });

  test("a single value on one side borrows the other's spread; two single ones have no interval", () => {
    const effect = effectOf(values([1, 2, 3]), values([9]), "above");
    expect(effect?.difference).toBe(7);
    expect(effect?.low).toBeLessThan(7);
    expect(effectOf(values([1]), values([9]), "above")).toBeNull();
  });

  test("values that never vary have an interval without width", () =>
    expect(effectOf(values([1, 1]), values([2, 2]), "above")).toMatchObject({ difference: 1, low: 1, high: 1 }));
});

describe("pass or fail", () => {
  test("Newcombe's interval of two shares (his example: 56 of 70 and 48 of 80)", () => {
    const effect = effectOf(answers(80, 48), answers(70, 56), "above");
    expect(effect?.difference).toBeCloseTo(0.2, 10);
    expect(effect?.low).toBeCloseTo(0.0524, 4);
    expect(effect?.high).toBeCloseTo(0.3339, 4);
  });
  test("nothing is said while one side has no readings", () => expect(effectOf([], answers(3, 3), "above")).toBeNull());
});
