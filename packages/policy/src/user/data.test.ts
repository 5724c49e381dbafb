import { describe, expect } from "vitest";
import { testWithOpa } from "../../test/opa.ts";
import { good, sentence } from "../../test/own-policies.ts";

describe("files of data that are refused", () => {
  const cases: [name: string, files: Record<string, string>, expected: RegExp][] = [
    [
      "one place in two files",
      { "a.yml": "acme: { prefix: A }\n", "b.json": '{"acme": {"prefix": "A"}}' },
      /^data\.acme\.prefix is given by a\.yml and again by b\.json; keep one\.$/,
    ],
    [
      "a root of ours",
      { "a.yml": "hipaa: { x: 1 }\n", "b.json": "{}" },
      /^a\.yml gives data\.hipaa, which is a package of gitops-health/,
    ],
    [
      "an unknown setting",
      { "a.yml": "settings: { governance: { minimum_levle: high } }\n", "b.json": "{}" },
      /data\.settings\.governance\.minimum_levle is no setting of ours; did you mean minimum_level\?/,
    ],
    [
      "a level that is none",
      { "a.yml": "settings: { governance: { minimum_level: urgent } }\n", "b.json": "{}" },
      /data\.settings\.governance\.minimum_level is "urgent"; expected one of low, medium, high, critical/,
    ],
    [
      "a setting of another type",
      { "a.yml": "settings: { device: { classes_needing_tests: B } }\n", "b.json": "{}" },
      /classes_needing_tests is "B"; expected a list/,
    ],
    [
      "a class that is none",
      { "a.yml": "settings: { device: { classes_needing_tests: [D] } }\n", "b.json": "{}" },
      /expected a safety class, A, B or C/,
    ],
    [
      "data in the place of a rule",
      { "a.yml": "acme: { tickets: { deny: [] } }\n", "b.json": "{}" },
      /data\.acme\.tickets\.deny is given as data, but policies has the rule data\.acme\.tickets\.deny there/,
    ],
    [
      "data in the place of a package",
      { "a.yml": "acme: { tickets: 1 }\n", "b.json": "{}" },
      /data\.acme\.tickets is given as data/,
    ],
    ["a list at the top", { "a.yml": "- 1\n", "b.json": "{}" }, /"a\.yml" has no keys at its top/],
    ["no YAML", { "a.yml": "a: [\n", "b.json": "{}" }, /a\.yml:\d+:\d+: /],
    ["a number that JSON has not", { "a.yml": "acme: .inf\n", "b.json": "{}" }, /holds a value that JSON cannot carry/],
    [
      "aliases without bound",
      {
        "a.yml": `a: &a [${"x,".repeat(9)}x]\nb: &b [${"*a,".repeat(9)}*a]\nc: &c [${"*b,".repeat(9)}*b]\nd: [${"*c,".repeat(9)}*c]\n`,
        "b.json": "{}",
      },
      /aliases expand without bound/,
    ],
  ];
  for (const [name, files, expected] of cases)
    testWithOpa(name, async () =>
      expect(await sentence({ ...files, "policies/a.rego": good }, ["policies"], ["a.yml", "b.json"])).toMatch(
        expected,
      ),
    );
  testWithOpa("another kind of file", async () =>
    expect(await sentence({ "a.txt": "", "policies/a.rego": good }, ["policies"], ["a.txt"])).toMatch(
      /expected a file ending in \.json, \.yml or \.yaml/,
    ),
  );
});
