import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalText } from "./canonical.ts";

test("the example of RFC 8785, 3.2.2 to 3.2.4", () => {
  const value = {
    numbers: [JSON.parse("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/",
    literals: [null, true, false],
  };
  expect(canonicalText(value)).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
});
test("keys are in the order of UTF-16 code units", () =>
  expect(canonicalText({ "\ufb33": 1, "\u{1f600}": 2, a: 3 })).toBe('{"a":3,"\u{1f600}":2,"\ufb33":1}'));
test("what it writes is JSON of the same value, and canonical again", () =>
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const text = canonicalText(value);
      expect(canonicalText(JSON.parse(text))).toBe(text);
    }),
  ));
test("a lone surrogate cannot be told from U+FFFD, as in UTF-8", () =>
  expect(canonicalText("\ud800")).toBe('"\ufffd"'));
test.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1])("%s has no JSON form", (value) =>
  expect(() => canonicalText(value)).toThrow("JSON"),
);
