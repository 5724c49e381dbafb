import fc from "fast-check";
import { expect, test } from "vitest";
import { re2 } from "../re2.ts";
import { assignmentIn } from "./assignment.ts";
import { heads } from "./gitleaks.generated.ts";
import { shippedRules } from "./shipped-rules.ts";

const rules = shippedRules().rules.flatMap(({ id, regex, keywords }) =>
  regex !== undefined && assignmentIn(regex) !== undefined ? [{ id, regex, keywords }] : [],
);

test("nearly every shipped rule for a named value begins so, and no other", () => {
  const named = heads.filter(({ labelled }) => labelled).map(({ id }) => id);
  expect(rules.filter(({ id }) => !named.includes(id))).toEqual([]);
  expect(named.length - rules.length).toBeLessThan(10);
  expect(rules.length).toBeGreaterThan(90);
});

test.each(rules)("nothing that $id matches is without", ({ regex, keywords }) => {
  const expression = re2(regex);
  const may = assignmentIn(regex);
  const name = fc.constantFrom(...keywords, ...keywords.map((word) => word.toUpperCase()), "to\u212aen", "\u017fecret");
  const between = fc.string({ unit: fc.constantFrom(" ", "\t", "_", "-", ".", "x", '"', "'", "\n"), maxLength: 8 });
  const assigns = fc.constantFrom("=", ">", ":=", "::=", "||", ":", "=>", "?=", ",", ";", "(");
  const value = fc.stringMatching(/^(?:[a-f0-9]{32}|[a-f0-9]{40}|[a-f0-9]{64}|[a-f0-9]{10,70})$/);
  const text = fc
    .tuple(name, between, assigns, between, value, fc.constantFrom("", " ", '"', ";"))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (each) => {
      expect(may?.(each) || !expression.test(each)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("a name in prose assigns nothing", () => {
  const generic = rules.find(({ id }) => id === "generic-api-key")?.regex ?? "";
  const may = assignmentIn(generic);
  expect(may?.("fix(auth) let the author of a token see the key\n")).toBe(false);
  expect(may?.("the API_TOKEN_2 \"'= x")).toBe(true);
  expect(assignmentIn("ghp_[0-9a-zA-Z]{36}")).toBeUndefined();
});
