import fc from "fast-check";
import { expect, test } from "vitest";
import { shareIsHigher } from "./shares.ts";

/** Reference values by adaptive quadrature of scipy 1.17's distributions. */
test.each([
  [1, 0, 1, 1, 0.9052847345680697],
  [0, 0, 0, 0, 0.5],
  [3, 0, 3, 1, 0.8458429734991798],
  [12, 2, 12, 4, 0.8261907975904645],
  [40, 4, 30, 20, 0.9999998048564521],
  [300, 30, 300, 45, 0.9682377885547762],
])("%d answers with %d bad beside %d with %d", (count, bad, others, badOthers, reference) =>
  expect(shareIsHigher({ count, bad }, { count: others, bad: badOthers })).toBeCloseTo(reference, 5),
);

const answers = fc.nat(60).chain((count) => fc.record({ count: fc.constant(count), bad: fc.nat(count) }));

test("one of two shares is the higher one", () =>
  fc.assert(
    fc.property(answers, answers, (one, other) => {
      expect(shareIsHigher(one, other) + shareIsHigher(other, one)).toBeCloseTo(1, 4);
    }),
  ));
