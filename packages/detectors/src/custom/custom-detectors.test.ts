import { CONFIGURATION_PATH, parseConfiguration } from "@gitops-health/config";
import { describe, expect, test } from "vitest";
import { scanText } from "../engine/scan-text.ts";
import { customDetectors } from "./custom-detectors.ts";

const rules = (yaml: string) => {
  const indented = yaml.trim().replaceAll("\n", "\n      ");
  const text = `version: 1\ndetectors:\n  rules:\n    - ${indented}\n`;
  return parseConfiguration(Buffer.from(text), CONFIGURATION_PATH).detectors.rules;
};
const chart = `
id: phi/acme-chart
description: Chart number of Acme
pattern: 'chart[ =:"]+(AC\\d{6})\\b'
keywords: [chart]
group: 1
severity: critical
confidence: 95
allow: { words: [AC000], paths: ["docs/**"], patterns: ['9$'] }
tests: { match: ['chart: AC123456'], ignore: ['chart: AC000000', 'map: AC123456'] }
`;
const scan = (text: string, path = "src/a.ts") =>
  scanText(text, { path, side: "added" }, { detectors: customDetectors(rules(chart)) });

test("a rule of the user's own finds its group, with what the rule says of it", () => {
  expect(scan(`x\nCHART="AC654321"; chart="AC654321"`)).toMatchObject([
    {
      ...{ rule: "phi/acme-chart", category: "phi", severity: "critical", confidence: 95, tier: null },
      ...{ location: { line: 2 }, column: 26, endColumn: 34, redacted: "[ACME-CHART]", synthetic: false },
    },
  ]);
});

test("what its allow lists name is not reported: a word, a path, a pattern", () => {
  expect(scan("chart: AC000123")).toEqual([]);
  expect(scan("chart: AC123459")).toEqual([]);
  expect(scan("chart: AC123451", "docs/a.md")).toEqual([]);
});

test("the texts that it is tried with are made up where the rule stands, and nowhere else", () => {
  expect(scan("chart: AC123456", CONFIGURATION_PATH)).toMatchObject([{ synthetic: true }]);
  expect(scan("chart: AC123457", CONFIGURATION_PATH)).toMatchObject([{ synthetic: false }]);
  expect(scan("chart: AC123456")).toMatchObject([{ synthetic: false }]);
});

describe("a wrong rule is an error that names its line", () => {
  const wrong = (from: string, to: string) => () => customDetectors(rules(chart.replace(from, to)));
  const pattern = `'chart[ =:"]+(AC\\d{6})\\b'`;
  test.each([
    ["does not compile", pattern, "'(chart'", "no expression of RE2 (missing closing ))"],
    ["looks ahead", pattern, "'chart(?=AC)'", "look-around and back-references are not in its syntax"],
    ["refers back", pattern, "'(a)\\1'", "no expression of RE2 (invalid escape sequence)"],
    ["matches nothing at all", pattern, "'(x)*'", "matches the empty text"],
    ["has no such group", "group: 1", "group: 2", "its group is 2, but its pattern has 1 groups"],
    [
      "misses its own test",
      "chart: AC123456'], ignore",
      "chart: AD123456'], ignore",
      "nothing in its own test match[0]",
    ],
    ["misses for want of a keyword", "keywords: [chart]", "keywords: [graph]", "nothing in its own test match[0]"],
    ["finds what it must ignore", "map: AC123456", "chart: AC123451", "something in its own test ignore[1]"],
    ["has a wrong allow list", "'9$'", "'9$('", "its allow pattern is no expression of RE2"],
  ])("%s", (_, from, to, words) => {
    expect(wrong(from, to)).toThrow(".github/gitops-health.yml:4:7: rule phi/acme-chart: ");
    expect(wrong(from, to)).toThrow(words);
    expect(wrong(from, to)).not.toThrow(/AC123456|AC123451/);
  });

  test.each([
    ["an id without a category", "id: phi/acme-chart", "id: acme", "expected phi/ or secret/ and a name"],
    ["no tests", /tests: .*/, "", '"detectors.rules.0" is without "tests"|missing'],
    ["an unknown key", "group: 1", "grup: 1", 'did you mean "detectors.rules.0.group"|did you mean "group"'],
  ])("as the schema has it: %s", (_, from, to, words) => {
    expect(() => rules(chart.replace(from, to))).toThrow(new RegExp(words));
  });
});
