import { expect, test } from "vitest";
import { shannonEntropy } from "./entropy.ts";

test("entropy is 0 for nothing and for one character over and over", () => {
  expect(shannonEntropy("")).toBe(0);
  expect(shannonEntropy("aaaaaaaa")).toBe(0);
});

test("entropy is the number of bits that tell the characters apart", () => {
  expect(shannonEntropy("abcd")).toBeCloseTo(2, 12);
  expect(shannonEntropy("0123456789abcdef")).toBeCloseTo(4, 12);
  expect(shannonEntropy("aab")).toBeCloseTo(Math.log2(3) - 2 / 3, 12);
});

test("entropy counts bytes where gitleaks does, so two-byte characters come out lower", () => {
  // Two characters of two bytes each: each has the frequency 1/4, and not 1/2.
  expect(shannonEntropy("éü")).toBeCloseTo(1, 12);
});
