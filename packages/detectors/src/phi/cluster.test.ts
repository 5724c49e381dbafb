import type { Finding } from "@gitops-health/contracts";
import { expect, test } from "vitest";
import { clusters } from "./cluster.ts";

function finding(rule: string, line: number, more: Partial<Finding> = {}): Finding {
  return {
    rule,
    category: "phi",
    severity: "medium",
    confidence: 75,
    tier: null,
    safeguard: null,
    commit: null,
    location: { path: "a.sql", line },
    side: "added",
    column: 1,
    endColumn: 2,
    redacted: "[X]",
    context: "main",
    synthetic: false,
    controls: [],
    ...more,
  };
}
const severities = (findings: readonly Finding[]) => clusters(findings).map(({ severity }) => severity);

test("three kinds within 15 lines are critical, each of them", () => {
  expect(
    severities([finding("phi/name", 1), finding("phi/date", 8), finding("phi/mrn", 15), finding("phi/zip", 40)]),
  ).toEqual(["critical", "critical", "critical", "medium"]);
});

test("two kinds, or three over more lines, are not", () => {
  expect(severities([finding("phi/name", 1), finding("phi/name", 2), finding("phi/date", 3)])).toEqual([
    "medium",
    "medium",
    "medium",
  ]);
  expect(severities([finding("phi/name", 1), finding("phi/date", 8), finding("phi/mrn", 16)])).toEqual([
    "medium",
    "medium",
    "medium",
  ]);
});

test("what is synthetic, unsure or no identifier does not count", () => {
  for (const more of [{ synthetic: true }, { confidence: 40 }, { category: "secret" as const }])
    expect(severities([finding("phi/name", 1), finding("phi/date", 2), finding("phi/mrn", 3, more)])).toEqual([
      "medium",
      "medium",
      "medium",
    ]);
});

test("the order of the findings stays", () => {
  const unordered = [finding("phi/mrn", 9), finding("phi/name", 1), finding("phi/date", 4)];
  expect(clusters(unordered).map(({ rule }) => rule)).toEqual(["phi/mrn", "phi/name", "phi/date"]);
});

test("a cluster with something that only persons have blocks where it ships, not in tests", () => {
  const inContext = (context: Finding["context"]) => [
    finding("phi/phone", 1, { context }),
    finding("phi/zip", 4, { context }),
    finding("phi/date", 9, { context }),
  ];
  const confidences = (findings: readonly Finding[]) => clusters(findings).map(({ confidence }) => confidence);
  expect(confidences(inContext("main"))).toEqual([90, 90, 90]);
  expect(confidences(inContext("test"))).toEqual([75, 75, 75]);
  expect(confidences([finding("phi/phone", 1), finding("phi/zip", 2), finding("phi/email", 3)])).toEqual([75, 75, 75]);
  expect(
    confidences([finding("phi/phone", 1), finding("phi/zip", 2), finding("phi/email", 3), finding("phi/name", 9)]),
  ).toEqual([90, 90, 90, 90]);
});
