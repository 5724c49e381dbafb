import { describe, expect, test } from "vitest";
import { ConfigError } from "./error.ts";
import { defaultConfiguration, parseConfiguration } from "./parse.ts";

const parse = (text: string) => parseConfiguration(Buffer.from(text), "c.yml");
function refusal(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error("was accepted");
}

test("a file with its version alone is all defaults", () =>
  expect(parse("version: 1\n")).toEqual(defaultConfiguration()));
test("an empty file says that the version is missing", () =>
  expect(refusal("")).toContain('"version" is missing; expected 1'));

/** A configuration with one waiver, changed as given. */
function waiver(more: Readonly<Record<string, string | undefined>>): string {
  const fields = {
    id: "W",
    rule: "a.b",
    scope: "{}",
    reason: "r",
    approver: '"@a"',
    ticket: "T",
    expires: "2027-06-30",
  };
  const given = Object.entries({ ...fields, ...more }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return `version: 1\nwaivers: [{ ${given.join(", ")} }]\n`;
}

describe("every problem has its place and its mend", () => {
  const cases: [string, string, string][] = [
    [
      "unknown key",
      "version: 1\nservices:\n  phi:\n    paths: [a/**]\n    domain: [phi]\n",
      'c.yml:5:5: unknown key "services.phi.domain"; did you mean "domains"?',
    ],
    [
      "unknown key far from all",
      "version: 1\nzzzzzzzz: 1\n",
      'c.yml:2:1: unknown key "zzzzzzzz"; known here: version, services,',
    ],
    ["wrong type", "version: 1\nservices: 3\n", 'c.yml:2:11: "services" is 3; expected keys and values'],
    [
      "wrong value",
      "version: 1\nframeworks: [hipaa-securty]\n",
      'c.yml:2:14: "frameworks.0" is "hipaa-securty"; expected hipaa-security, 21cfr11, sox-itgc or pci-dss; did you mean "hipaa-security"?',
    ],
    [
      "missing key",
      "version: 1\nservices:\n  phi: {}\n",
      'c.yml:3:8: "services.phi.paths" is missing; expected a list',
    ],
    [
      "a list in which something is no text",
      "version: 1\ncommit: { scopes: [1] }\n",
      'c.yml:2:20: "commit.scopes.0" is 1; expected a string',
    ],
    ["not YAML", "version: 1\nservices: [\n", "c.yml:3:1:"],
    ["a key given twice", "version: 1\nversion: 1\n", "c.yml:2:1: this key is given twice"],
    [
      "a pattern that is none",
      'version: 1\nservices:\n  a: { paths: ["src/[ab"] }\n',
      'c.yml:3:16: In the path pattern "src/[ab", "[" is not closed by "]".',
    ],
    [
      "a pattern that starts at the root of the machine",
      "version: 1\nservices:\n  a: { paths: [/src/**] }\n",
      'c.yml:3:16: the path pattern "/src/**" matches no path, since paths are files seen from the repository\'s top; write "src/**"',
    ],
    [
      "a pattern of a folder without its files",
      'version: 1\nservices:\n  a: { paths: ["**", "!./src/"] }\n',
      'c.yml:3:22: the path pattern "!./src/" matches no path, since paths are files seen from the repository\'s top; write "src/**"',
    ],
    [
      "patterns that all exclude",
      'version: 1\nservices:\n  a: { paths: ["!src/**"] }\n',
      "c.yml:3:15: every pattern excludes, so no path is selected",
    ],
    ["a number written as text", 'version: "1"\n', 'c.yml:1:10: "version" is "1"; expected 1'],
    ["two documents", "version: 1\n---\nversion: 1\n", "c.yml:2:1: a second document begins here"],
    ["lists in lists without end", `version: 1\nservices: ${"[".repeat(9000)}\n`, "this is nested too deeply."],
    [
      "an unknown service",
      "version: 1\nservices:\n  auth: { paths: [a], depends-on: [auht] }\n",
      'c.yml:3:36: no service is called "auht"; did you mean "auth"?',
    ],
    [
      "a day that does not exist",
      "version: 1\nwaivers: [{id: W, rule: a.b, scope: {}, reason: r, approver: '@a', ticket: T, expires: 2027-02-30}]\n",
      '"2027-02-30" is no day of the calendar',
    ],
    [
      "an approver that is no person",
      "version: 1\nwaivers: [{id: W, rule: a.b, scope: {}, reason: r, approver: alice, ticket: T, expires: 2027-02-03}]\n",
      "expected a person such as @alice",
    ],
    [
      "a waiver that ends before it begins",
      waiver({ "effective-from": "2027-02-01", expires: "2027-01-31" }),
      'the waiver "W" expires on 2027-01-31, before it is effective (2027-02-01)',
    ],
    ["a waiver without a reason", waiver({ reason: '" "' }), "expected a reason why the risk is acceptable"],
    [
      "a waiver whose blank was not filled in",
      waiver({ ticket: '"<where it was decided>"' }),
      "expected a ticket such as SEC-12, in place of what stands between angle brackets",
    ],
    ["a waiver of no path", waiver({ scope: "{ paths: [] }" }), "expected at least 1 item"],
    [
      "a waiver of an unknown service",
      `${waiver({ scope: "{ services: [lab] }" })}services: { labs: { paths: [a] } }\n`,
      'no service is called "lab"; did you mean "labs"?',
    ],
    ["a waiver of what is no rule's code", waiver({ rule: '"hipaa.**"' }), "expected a rule's code such as hipaa"],
    ["a waiver with a key that it has not", waiver({ until: "2027-01-31" }), 'unknown key "waivers.0.until"'],
    ["a waiver without a ticket", waiver({ ticket: undefined }), '"waivers.0.ticket" is missing'],
    [
      "an adoption on a day that does not exist",
      "version: 1\nadopted-at: 2026-02-30\n",
      '"2026-02-30" is no day of the calendar',
    ],
    [
      "a freeze window on a day that does not exist",
      "version: 1\ndeployment: { freeze-windows: [{ name: w, from: 2026-02-30T00:00:00Z, until: 2026-03-05T00:00:00Z }] }\n",
      '"2026-02-30T00:00:00Z" is no moment of the calendar',
    ],
    [
      "a freeze window until an hour that does not exist",
      "version: 1\ndeployment: { freeze-windows: [{ name: w, from: 2026-02-20T00:00Z, until: 2026-03-05T25:00+01:00 }] }\n",
      '"2026-03-05T25:00+01:00" is no moment of the calendar',
    ],
    [
      "a freeze window that ends when it begins",
      "version: 1\ndeployment: { freeze-windows: [{ name: w, from: 2026-02-20T01:00+01:00, until: 2026-02-20T00:00Z }] }\n",
      'the freeze window "w" ends before it begins',
    ],
    [
      "a plan that is valid beyond the calendar",
      "version: 1\ndeployment: { plan-valid-days: 100000000 }\n",
      "expected at most 3650",
    ],
    [
      "weights of nothing",
      "version: 1\nrisk: { weights: { semantic: 0, path: 0, magnitude: 0, history: 0 } }\n",
      "add up to 0",
    ],
  ];
  test.each(cases)("%s", (_, text, expected) => expect(refusal(text)).toContain(expected));
});

test("all problems are told at once, in the order of the file", () => {
  const message = refusal("version: 2\nframework: []\nservices: 1\n");
  expect(message.split("\n").map((line) => line.split(":")[1])).toEqual([undefined, "1", "2", "3"]);
});

test("of very many problems fifty are listed, and the rest is counted", () => {
  // Sixty thousand keys looked up one in the other would not end within the test's time.
  const message = refusal(`version: 1\n${Array.from({ length: 60_000 }, (_, i) => `k${i}: 1\n`).join("")}`);
  const lines = message.split("\n");
  expect(lines).toHaveLength(52);
  expect(lines[0]).toBe("The configuration has 60000 problems.");
  expect(lines[1]).toContain('c.yml:2:1: unknown key "k0"');
  expect(lines[51]).toBe("and 59950 more.");
});

test("thousands of names that no service has are refused before long: only those that are told are compared with all", () => {
  const services = Array.from({ length: 3000 }, (_, index) => `  s${index}: { paths: [a], domains: [phi] }`);
  const dependencies = Array.from({ length: 30_000 }, (_, index) => `b${index}`).join(", ");
  const last = `  last: { paths: [a], domains: [phi], depends-on: [${dependencies}] }`;
  const lines = refusal(["version: 1", "services:", ...services, last].join("\n")).split("\n");
  expect(lines[0]).toBe("The configuration has 30000 problems.");
  expect(lines[50]).toContain('no service is called "b49"; did you mean "s49"?');
  expect(lines[51]).toBe("and 29950 more.");
});

test("an alias without its anchor is called so", () =>
  expect(refusal("version: 1\nservices: *missing\n")).toBe(
    "The configuration is not valid YAML.\nc.yml:2:11: this alias has no anchor before it; write the value out, quoted.",
  ));

test("a key that is a list is told once, by us: the parser does not write to the log", async () => {
  const warnings: Error[] = [];
  const listener = (warning: Error) => warnings.push(warning);
  process.on("warning", listener);
  expect(refusal("version: 1\n? [a]\n: 1\n")).toContain("unknown key");
  await new Promise(setImmediate);
  process.off("warning", listener);
  expect(warnings).toEqual([]);
});

test("aliases that expand without bound are refused", () => {
  const bomb = [
    "a: &a [x,x,x,x,x,x,x,x,x,x]",
    ...["b", "c", "d", "e", "f"].map((k, i) => `${k}: &${k} [${Array(10).fill(`*${"abcdef"[i]}`).join(",")}]`),
  ].join("\n");
  expect(refusal(bomb)).toContain("aliases");
});

test("bytes that are not UTF-8 are refused", () => {
  expect(() => parseConfiguration(Buffer.from([0xff, 0xfe, 0x00]), "c.yml")).toThrow(/not UTF-8/);
});

describe("what is allowed and what is looked for", () => {
  const problemsOf = (yaml: string) => () =>
    parseConfiguration(Buffer.from(`version: 1\ndetectors:\n${yaml}`), "c.yml");
  test.each([
    ["  suppress: [{ rule: phi/ssn, paths: ['a/**'] }]", 'c.yml:3:14: "detectors.suppress.0.reason" is missing'],
    [
      "  suppress: [{ rule: phi/ssn, paths: ['a/**'], reason: <why> }]",
      "in place of what stands between angle brackets",
    ],
    [
      "  suppress: [{ rule: '*', paths: ['a/**'], reason: all }]",
      "expected a rule such as phi/ssn, or all of a category",
    ],
    ["  suppress: [{ rule: phi/*, paths: ['[a'], reason: all }]", "c.yml:3:37"],
    ["  suppress: [{ rule: phi/*, paths: ['a'], reason: all, expires: 2027-02-30 }]", '"2027-02-30" is no day'],
    ["  baselines: x", 'did you mean "baseline"?'],
    ["  rules: [{ id: phi/a, description: d, pattern: a }]", '"detectors.rules.0.tests" is missing'],
    [
      "  rules: [&r { id: phi/a, description: d, pattern: a, tests: { match: [a] } }, *r]",
      'the rule "phi/a" is given twice',
    ],
  ])("%s", (yaml, words) => expect(problemsOf(yaml)).toThrow(words));
});
