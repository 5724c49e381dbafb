import fc from "fast-check";
import { expect, test } from "vitest";
import { RiskError } from "./error.ts";
import { factorsOf } from "./factors.ts";
import { features } from "./features.ts";
import { shippedTable } from "./table.ts";
import { sharesOf, weigh } from "./weights.ts";

test("only the proportions of the weights count", () => {
  expect(sharesOf({ semantic: 40, path: 30, magnitude: 20, history: 10 })).toEqual(
    sharesOf({ semantic: 4, path: 3, magnitude: 2, history: 1 }),
  );
});

test("weights that are all zero are the user's to mend", () => {
  const zero = { semantic: 0, path: 0, magnitude: 0, history: 0 };
  expect(() => sharesOf(zero)).toThrow(/at least one a positive number/);
  expect(() => sharesOf(zero)).toThrow(RiskError);
});

test("whatever the figures, factors stay within 0 and 1 and the score within 0 and 100", () => {
  const shares = sharesOf({ semantic: 40, path: 30, magnitude: 20, history: 10 });
  const { percentile } = shippedTable();
  const figures = fc.record(
    Object.fromEntries(features.map((feature) => [feature, fc.nat()])) as Record<
      (typeof features)[number],
      fc.Arbitrary<number>
    >,
  );
  fc.assert(
    fc.property(figures, fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true }), (row, quiet, floor) => {
      const factors = factorsOf({ ...row, quiet }, percentile, floor);
      for (const value of Object.values(factors)) expect(value >= 0 && value <= 1).toBe(true);
      expect(factors.pathCriticality).toBeGreaterThanOrEqual(floor);
      const score = weigh(factors, shares);
      expect(score >= 0 && score <= 100).toBe(true);
    }),
  );
});

test("more of anything but a known author never lowers the score", () => {
  const shares = sharesOf({ semantic: 40, path: 30, magnitude: 20, history: 10 });
  const { percentile } = shippedTable();
  const zero = Object.fromEntries(features.map((feature) => [feature, 0])) as Record<(typeof features)[number], number>;
  for (const feature of features) {
    const scores = [0, 1, 10, 100, 1000, 10_000].map((value) =>
      weigh(factorsOf({ ...zero, [feature]: value, quiet: false }, percentile, 0), shares),
    );
    const sorted = [...scores].sort((a, b) => (feature === "authorCommits" ? b - a : a - b));
    expect(scores).toEqual(sorted);
  }
});
