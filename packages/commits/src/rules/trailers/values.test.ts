import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("trailers/values", message, facts);

describe("trailers/values", () => {
  it.each([
    ["HIPAA-ADMIN: yes", "HIPAA-ADMIN: true"],
    ["PHI-Impact: some", "PHI-Impact: direct"],
    ["CLINICAL_IMPACT: bad", "CLINICAL-IMPACT: critical"],
    ["RISK-LEVEL:", "RISK-LEVEL: high"],
    ["COMPLIANCE: ,", "COMPLIANCE: HIPAA"],
    ["SUGGESTED-REVIEWERS: alice", "SUGGESTED-REVIEWERS: @acme/security"],
    ["Evidence: in the drawer", "Evidence: https://"],
  ])("refuses %s", (trailer, hint) => {
    expect(check(`feat: x\n\n${trailer}\n`)[0]?.hint).toContain(hint);
  });

  it.each([
    "HIPAA-ADMIN: TRUE",
    "CLINICAL-IMPACT: NO_CLINICAL_IMPACT",
    "RISK-LEVEL: High",
    "COMPLIANCE: HIPAA:164.312(a)(2)(iv),\n  SOX-404",
    "Reviewers: @alice @acme/security.team",
    "Evidence: s3://bucket/key",
  ])("accepts %s", (trailer) => {
    expect(check(`feat: x\n\n${trailer}\n`)).toEqual([]);
  });

  it("shows at most twenty findings and counts the rest", () => {
    const message = `feat: x\n\n${"RISK-LEVEL: none\n".repeat(10_000)}`;
    const found = check(message);
    expect(found).toHaveLength(21);
    expect(found.at(-1)?.message).toBe("The same is wrong at 9980 more places.");
  });
});
