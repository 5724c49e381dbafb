import { catalog } from "@gitops-health/catalog";
import { frameworkIds } from "@gitops-health/contracts";
import { expect, test } from "vitest";
import { controlOutcomes } from "./controls.ts";
import { ourPolicies } from "./policies.ts";
import { uncoveredFrameworks } from "./uncovered-frameworks.ts";

const outcomes = controlOutcomes(ourPolicies().rules, () => "success", "change", frameworkIds);

test("our rules evidence some control of every framework", () =>
  expect(uncoveredFrameworks(frameworkIds, outcomes)).toEqual([]));

test("an enabled framework without any control in the result is not evaluated", () => {
  const others = outcomes.filter(({ framework }) => framework !== "pci-dss");
  expect(others.length).toBeLessThan(outcomes.length);
  expect(uncoveredFrameworks(frameworkIds, others)).toEqual([
    { what: "PCI DSS 4.0.1", reason: "no rule evidences any of its controls yet" },
  ]);
  expect(uncoveredFrameworks(["hipaa-security"], others)).toEqual([]);
});

test("what evidences PCI DSS is in the edition in force", () => {
  const pci = outcomes.filter(({ framework }) => framework === "pci-dss").map(({ id }) => catalog.get(id));
  expect(new Set(pci.map((control) => control?.edition))).toEqual(new Set(["4.0.1"]));
});
