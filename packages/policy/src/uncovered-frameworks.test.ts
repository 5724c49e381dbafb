import { expect, test } from "vitest";
import { uncoveredFrameworks } from "./uncovered-frameworks.ts";

const control = {
  id: "HIPAA:164.312(b)",
  title: "t",
  framework: "hipaa-security",
  status: "satisfied",
  rules: [],
} as const;

test("an enabled framework without any control in the result is not evaluated", () =>
  expect(uncoveredFrameworks(["hipaa-security", "pci-dss"], [{ ...control, rules: [] }])).toEqual([
    { what: "PCI DSS 4.0.1", reason: "no rule evidences any of its controls yet" },
  ]));
