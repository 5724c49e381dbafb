import fc from "fast-check";
import { expect, test } from "vitest";
import { fit, type RunnerSums } from "./regression.ts";

interface Reading {
  readonly value: number;
  readonly bad: boolean;
}

function sums(readings: readonly Reading[]): RunnerSums {
  const bad = readings.filter((each) => each.bad);
  const sum = (of: readonly Reading[]) => of.reduce((all, each) => all + each.value, 0);
  return {
    n: readings.length,
    sum: sum(readings),
    squares: readings.reduce((all, each) => all + each.value ** 2, 0),
    nBad: bad.length,
    sumBad: sum(bad),
  };
}

const reading = fc.record({ value: fc.double({ min: -9, max: 9, noNaN: true }), bad: fc.boolean() });

test("one runner: an offset of its own changes neither the difference nor what is left", () =>
  fc.assert(
    fc.property(fc.array(reading, { minLength: 2, maxLength: 20 }), (readings) => {
      const runner = sums(readings);
      fc.pre(runner.nBad > 0 && runner.nBad < runner.n);
      const plain = fit([runner], 0);
      const offset = fit([runner], 300);
      expect(offset.difference).toBeCloseTo(plain.difference, 6);
      expect(offset.residual).toBeCloseTo(plain.residual, 4);
    }),
  ));

test("a runner that reads 100 higher does not hide a difference that each runner sees", () => {
  const one = [0, 0.1, -0.1].map((value) => ({ value, bad: false })).concat([{ value: 1, bad: true }]);
  const other = one.map(({ value, bad }) => ({ value: value + 100, bad }));
  const found = fit([sums(one), sums(other)], 300);
  expect(found.difference).toBeGreaterThan(0.7);
  expect(found.residual).toBeLessThan(20);
  const naive = fit([sums(one), sums(other)], 0);
  expect(naive.residual).toBeGreaterThan(10_000);
});

test("runners that read one side each tell nothing once offsets are possible", () => {
  const good = [0, 0.1, -0.1].map((value) => ({ value, bad: false }));
  const bad = good.map(({ value }) => ({ value: value + 5, bad: true }));
  const certain = fit([sums(good), sums(bad)], 0);
  const doubtful = fit([sums(good), sums(bad)], 300);
  // In standard deviations of its own: clear without offsets, nothing with them.
  expect(certain.difference / Math.sqrt(certain.differenceVariance)).toBeGreaterThan(3);
  expect(doubtful.difference / Math.sqrt(doubtful.differenceVariance)).toBeLessThan(0.5);
});
