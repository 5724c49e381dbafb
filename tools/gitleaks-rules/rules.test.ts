import { RE2JS } from "re2js";
import { expect, test } from "vitest";
import { generator } from "../../test/benchmarks/lint/random.ts";
import { valueFor } from "../../test/expression-values.ts";
import { changes } from "./changes.mjs";
import { expression } from "./expression.ts";
import { reachOf } from "./reach.ts";

test.each([
  "a{3}[b-d]+(?:x|yy|)z?",
  "(?i)Ab[^a-z\\s]{2,4}(?-i:Q)(?P<name>\\d\\w\\S)",
  "[\\w.-]{0,50}?(?i:[[:alnum:]]{4})\\x60['\"\\s=]{0,5}[^\\]\\n-]",
  "(?s:.){3}.{2}(?i)q|b",
])("what is made for %s matches it", (source) => {
  const pattern = RE2JS.compile(source);
  for (let seed = 0; seed < 200; seed++)
    expect(pattern.matches(valueFor(expression(source), generator(seed), seed % 6))).toBe(true);
});

test("an expression with syntax that is not known is refused", () => {
  for (const source of ["a(?=b)", "\\p{L}", "a)", "[a"]) expect(() => expression(source), source).toThrow(RangeError);
});

test.each([
  ["ghp_[0-9a-z]{36}", ["ghp_"], { reach: 40, run: false }],
  ["(?i)[a-z]{0,9}(?:key|token)=.{3}", ["key", "token"], { reach: 9 + 5 + 1 + 6, run: false }],
  ["(?:sk|rk)_(?:live|test)_[a-z]{10}", ["sk_live", "sk_test", "rk_live", "rk_test"], { reach: 18, run: false }],
  ["key=[a-z]+;", ["key"], { reach: 5, run: true }],
  ["(?:key|token)=x", ["key"], undefined],
  ["(?:key)?=x", ["key"], undefined],
  ["[a-z]+key", ["key"], undefined],
  ["key=[a-z]+;[a-z]+", ["key"], undefined],
  ["key=.+;", ["key"], undefined],
  ["key(?:ab)*", ["key"], undefined],
])("matches of %s reach as far around their keywords as they can", (source, keywords, reach) => {
  expect(reachOf(source, keywords)).toEqual(reach);
});

test("an update says what was added, taken away and changed", () => {
  const before = { rules: [{ id: "a", regex: "x", keywords: ["k"] }, { id: "b" }], allowlists: [{ paths: ["p"] }] };
  const after = {
    rules: [
      { id: "a", regex: "y", keywords: ["k", "l"] },
      { id: "c", regex: "z" },
    ],
    allowlists: [{ paths: ["q"] }],
  };
  expect(changes(before, after)).toEqual([
    "+ c: z",
    "- b",
    "~ a: keywords: added l",
    '~ a: regex: "x" -> "y"',
    "all rules: allow list: added [0].paths q",
    "all rules: allow list: taken away [0].paths p",
  ]);
  expect(changes(after, after)).toEqual([]);
});
