import type { Finding } from "@gitops-health/contracts";
import { expect, test } from "vitest";
import { findingsSarif } from "./findings-sarif.ts";

const found = (more: Partial<Finding> = {}): Finding => ({
  ...{ rule: "phi/ssn", category: "phi", severity: "high", confidence: 97, tier: null, safeguard: null, commit: null },
  ...{ location: { path: "src/ü.ts", line: 7 }, side: "added", column: 5, endColumn: 16, redacted: "[SSN]" },
  ...{ context: "main", synthetic: false, controls: ["HIPAA:164.514(b)"], ...more },
});
const at = { version: "1.2.3", evaluatedAt: "2026-01-01T00:00:00Z" };
const runOf = (text: string) => JSON.parse(text).runs[0];

test("each finding is a result at its exact place, the surest first; what is waived is suppressed", () => {
  const { results, tool, automationDetails } = runOf(
    findingsSarif(
      {
        findings: [
          found({ rule: "secret/x", category: "secret", confidence: 70, controls: [] }),
          found(),
          found({ synthetic: true, confidence: 50 }),
        ],
        waived: [{ finding: found({ confidence: 99 }), kind: "comment", reason: "shown in [the](manual)" }],
        notScanned: [],
      },
      at,
    ),
  );
  expect(automationDetails.id).toBe("gitops-health/scan/");
  expect(results.map((each: { ruleId: string; level: string }) => [each.ruleId, each.level])).toEqual([
    ["phi/ssn", "error"],
    ["secret/x", "warning"],
    ["phi/ssn", "note"],
    ["phi/ssn", "error"],
  ]);
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  expect(results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: "src/%C3%BC.ts" },
    region: { startLine: 7, startColumn: 5, endLine: 7, endColumn: 16 },
  });
  expect(results[0].message.text).toBe("\\[SSN\\]: phi/ssn, confidence 97 of 100.");
  expect(results[3].suppressions).toEqual([
    { kind: "inSource", status: "accepted", justification: "shown in \\[the\\](manual)" },
  ]);
  expect(tool.driver.rules.map((rule: { properties: object }) => rule.properties)).toEqual([
    { tags: ["security", "HIPAA:164.514(b)"] },
    { tags: ["security"] },
  ]);
});

test("a removed line is not in the file any more, so the finding is at the file; a value in a name has no line", () => {
  const places = runOf(
    findingsSarif(
      {
        findings: [
          found({ side: "removed" }),
          found({ location: { path: "a", line: null }, column: null, endColumn: null }),
        ],
        waived: [],
        notScanned: [],
      },
      at,
    ),
  ).results.map(
    (each: { locations: [{ physicalLocation: { region: object } }] }) => each.locations[0].physicalLocation.region,
  );
  const first = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  expect(places).toEqual([first, first]);
});

test("what was not scanned is said, and of too many results the least sure are left out", () => {
  const findings = Array.from({ length: 5 }, (_, index) => found({ confidence: 60 + index }));
  const { results, invocations } = runOf(
    findingsSarif({ findings, waived: [], notScanned: [{ path: "a.zip", reason: "an archive" }] }, at, {
      results: 2,
      bytes: 10_000,
    }),
  );
  expect(results.map((each: { message: { text: string } }) => each.message.text.match(/\d+ of/)?.[0])).toEqual([
    "64 of",
    "63 of",
  ]);
  expect(
    invocations[0].toolExecutionNotifications.map((each: { message: { text: string } }) => each.message.text),
  ).toEqual([
    "3 results left out to stay within GitHub's limits; the result in JSON has all.",
    "Not scanned: a.zip: an archive",
  ]);
});
