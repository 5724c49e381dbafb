import { defaultConfiguration, parseConfiguration } from "@gitops-health/config";
import { expect, test } from "vitest";
import { complianceAnalysis, someHeader } from "../../../test/predicates.ts";
import { bindingLater } from "./binding-later.ts";

const configuration = parseConfiguration(
  Buffer.from('version: 1\nservices: { pay: { paths: ["pay/**"], domains: [financial] } }'),
  "gitops-health.yml",
);
const rule = (code: string, phase: "change" | "deploy") => ({
  code,
  title: `Title of ${code}`,
  controls: [],
  phase,
  due: false,
  reason: "binds when the deployment is approved",
});
const compliance = complianceAnalysis(someHeader(), {
  rulesNotEvaluated: [
    rule("fda.signatures.not_reviewed", "change"),
    rule("risk.approvals.missing", "deploy"),
    rule("risk.dual_approval.one_approver", "deploy"),
  ],
});

test("rules that bind when the deployment is approved are announced, but for those on the plan's own approvals", () =>
  expect(bindingLater(compliance, configuration)).toEqual([
    {
      what: "Title of risk.dual_approval.one_approver (risk.dual_approval.one_approver)",
      reason: "binds when the deployment is approved",
    },
  ]));
test("without services nothing is announced, for nobody knows what binds", () =>
  expect(bindingLater(compliance, defaultConfiguration())).toEqual([]));
