import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gaussLegendre, incompleteBeta, lgamma, normalCdf, studentCdf, studentQuantile } from "./special.ts";

/** Reference values by scipy 1.17. */
function agree(actual: number, reference: number) {
  expect(Math.abs(actual - reference)).toBeLessThanOrEqual(1e-12 * Math.max(1e-3, Math.abs(reference)) + 1e-300);
}

test.each([
  [0.001, 6.907178885383853],
  [0.5, 0.5723649429247],
  [1, 0],
  [1.5, -0.12078223763524526],
  [2.5, 0.2846828704729192],
  [10, 12.801827480081469],
  [123.456, 469.6055471299295],
  [1e5, 1051287.7089736569],
])("the logarithm of the gamma function at %d", (x, reference) => agree(lgamma(x), reference));

test.each([
  [0.3, 0.5, 0.5, 0.36901011956554536],
  [0.01, 0.5, 3.5, 0.20202830476514894],
  [0.9, 10.5, 2.5, 0.7966565969782973],
  [0.5, 200.5, 190.5, 0.3063269541245],
  [0.02, 0.5, 400.5, 0.9999421659527138],
  [0.999, 5, 0.5, 0.9222819921009667],
])("the incomplete beta function at %d for %d and %d", (x, a, b, reference) =>
  expect(incompleteBeta(x, a, b)).toBeCloseTo(reference, 11),
);

test.each([
  [0, 3, 0.5],
  [1, 1, 0.75],
  [-2.5, 4, 0.03338327240599407],
  [3, 30.5, 0.9973307954518627],
  [40, 2, 0.9996877926639076],
  [-8, 10, 5.887471394833083e-6],
  [Number.POSITIVE_INFINITY, 3, 1],
  [Number.NEGATIVE_INFINITY, 3, 0],
])("Student's distribution at %d with %d degrees of freedom", (t, df, reference) =>
  agree(studentCdf(t, df), reference),
);

test.each([
  [0.975, 1, 12.706204736174694],
  [0.975, 4.3, 2.70169489828223],
  [0.975, 30, 2.0422724563012378],
  [0.995, 1000, 2.580754698065951],
])("the %d quantile of Student's distribution with %d degrees of freedom", (p, df, reference) =>
  expect(studentQuantile(p, df)).toBeCloseTo(reference, 9),
);

describe("the normal distribution", () => {
  test.each([
    [-40, 0],
    [-10, 7.61985302416047e-24],
    [-6, 9.865876450376946e-10],
    [-3.9, 4.8096344017602614e-5],
    [-1, 0.15865525393145707],
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [2, 0.9772498680518208],
    [3.99, 0.9999669633523706],
    [4.01, 0.9999696406260734],
    [8, 0.9999999999999993],
  ])("at %d", (z, reference) => expect(Math.abs(normalCdf(z) - reference)).toBeLessThanOrEqual(1e-11 * reference));

  test("never falls", () =>
    fc.assert(
      fc.property(
        fc.double({ min: -39, max: 39, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (z, step) => {
          expect(normalCdf(z + step)).toBeGreaterThanOrEqual(normalCdf(z) - 1e-15);
        },
      ),
    ));
});

test("Gauss and Legendre's rule is exact for polynomials", () => {
  const rule = gaussLegendre(8);
  for (let power = 0; power <= 15; power++)
    expect(rule.reduce((sum, { node, weight }) => sum + weight * node ** power, 0)).toBeCloseTo(1 / (power + 1), 13);
});
