import { array, assert, constantFrom, integer, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { textFor, textRules } from "../../../../test/rule-values.ts";
import { readyRule } from "./ready-rule.ts";
import { shippedRules } from "./shipped-rules.ts";
import { windowsAround } from "./windows.ts";

test("a rule finds in the windows around its keywords what it finds in the whole text", () => {
  const texts = textRules();
  const rules = shippedRules().rules.flatMap((rule) => {
    const text = texts.find(({ id }) => id === rule.id);
    if (rule.reach === undefined || text === undefined) return [];
    const { reach: _, run: __, ...whole } = rule;
    return [{ text, inWindows: readyRule(rule, []), inWhole: readyRule(whole, []), keywords: rule.keywords }];
  });
  expect(rules.length).toBeGreaterThan(190);
  const origin = { path: "src/settings.txt", commit: null };
  const filler = constantFrom(
    " ",
    "\n",
    '"',
    "=",
    "x",
    "0".repeat(300),
    "ab ".repeat(200),
    "Z9".repeat(500),
    "é😀",
    ";",
  );
  assert(
    property(
      constantFrom(...rules),
      array(tuple(integer({ min: 0, max: 3 }), integer({ min: 0, max: 99 }), filler), { maxLength: 8 }),
      (rule, pieces) => {
        const text = pieces
          .map(([kind, seed, between]) => {
            const value = textFor(rule.text, seed, seed % 5);
            const [keyword = ""] = rule.keywords;
            return (
              between +
              (kind === 0 ? value : kind === 1 ? keyword + keyword : kind === 2 ? value.slice(3) : value.slice(0, -3))
            );
          })
          .join("");
        expect([...rule.inWindows.values(text, origin)]).toEqual([...rule.inWhole.values(text, origin)]);
      },
    ),
    { numRuns: 500 },
  );
});

test("windows that touch are one, and a run without white space is not cut", () => {
  const near = windowsAround(["key"], 10, false);
  expect([...near(`${"a".repeat(50)}key${"b".repeat(20)}KEY${"c".repeat(90)}key`)]).toEqual([
    { start: 36, end: 90 },
    { start: 152, end: 169 },
  ]);
  const run = windowsAround(["key"], 10, true);
  expect([...run(`key=${"b".repeat(1000)} and more than that`)]).toEqual([{ start: 0, end: 1018 }]);
});
