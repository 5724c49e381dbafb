import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("trailers/reviewers", message, facts);

describe("trailers/reviewers", () => {
  it("takes the higher of declared and computed level", () => {
    expect(check("feat: x\n\nRISK-LEVEL: low\n", { computedLevel: "critical" })).toHaveLength(1);
    expect(check("feat: x\n\nRISK-LEVEL: medium\n", { computedLevel: "medium" })).toEqual([]);
    expect(check("feat: x\n", { computedLevel: null })).toEqual([]);
  });

  it("suggests the people who would have to approve", () => {
    const base = configured({});
    const roles = { security: ["@acme/security"], compliance: ["@carol"] };
    const configuration = { ...base, approvals: { ...base.approvals, roles } };
    expect(check("feat: x\n", { computedLevel: "high", configuration })[0]?.hint).toContain(
      "`SUGGESTED-REVIEWERS: @acme/security, @carol`",
    );
  });

  it("spares tools outside regulated paths, and only warns where no services are configured", () => {
    const kind = "bot";
    expect(check("Bump zod\n", { computedLevel: "high", kind, domains: [] })).toEqual([]);
    expect(check("Bump zod\n", { computedLevel: "high", kind, domains: ["phi"] })).toMatchObject([
      { severity: "error" },
    ]);
    expect(check("feat: x\n", { computedLevel: "high", domains: null })).toMatchObject([{ severity: "warning" }]);
  });
});
