import { expect, it } from "vitest";
import { parseConfiguration, ruleSeverity } from "./index.ts";

const parse = (rules: string) =>
  parseConfiguration(Buffer.from(`version: 1\ncommit:\n  rules:\n    ${rules}\n`), "gitops-health.yml").commit.rules;

it.each([
  ["header/max-length: error", { severity: "error" }],
  ["header/max-length: [error]", { severity: "error" }],
  ["header/max-length: 1", { severity: "warning" }],
  ["header/max-length: [error, { max: 72 }]", { severity: "error", max: 72 }],
  ["header/max-length: { severity: error, max: 72 }", { severity: "error", max: 72 }],
  ["header/max-length: { max: 72 }", { max: 72 }],
])("a rule may be set as %s", (text, expected) => {
  expect(parse(text)["header/max-length"]).toEqual(expected);
});

it("a case may stand alone, and under commitlint's other names", () => {
  expect(parse("header/subject-case: [2, { when: never, case: sentencecase }]")["header/subject-case"]).toEqual({
    severity: "error",
    when: "never",
    case: ["sentence-case"],
  });
});

it.each([
  ["header/max-lenght: error", 'unknown key "commit.rules.header/max-lenght"; did you mean "header/max-length"?'],
  ["header/max-length: [error, { maximum: 72 }]", 'header/max-length.maximum"; known here: severity, max'],
  ["header/max-length: fatal", '"commit.rules.header/max-length.severity" is "fatal"; expected off, warning or error'],
  [
    "header/max-length: [error, always, 72]",
    'is a list; expected "off", "warning" or "error", [severity, { options }]',
  ],
  ["header/max-length: 7", 'is 7; expected "off", "warning" or "error"'],
  ["header/max-length: [error, { max: -1 }]", '"commit.rules.header/max-length.max" is -1; expected at least 0'],
  ["header/subject-case: { case: [camelcase] }", 'did you mean "camel-case"?'],
  ["__proto__: { polluted: error }", "unknown key"],
])("%s is refused with line and column", (text, message) => {
  expect(() => parse(text)).toThrow(/gitops-health\.yml:4:\d+/);
  expect(() => parse(text)).toThrow(message);
});

it("a severity is found by any id", () => {
  const rules = parse("header/trim: off");
  expect(ruleSeverity(rules, "header/trim")).toBe("off");
  expect(ruleSeverity(rules, "header/case")).toBeUndefined();
  expect(ruleSeverity(rules, "constructor")).toBeUndefined();
});
