import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (code: string, facts?: Partial<LintContext>) =>
  findings("codes/implausible", `feat: x\n\nCOMPLIANCE: ${code}\n`, facts);

describe("codes/implausible", () => {
  it("says what the control is about", () => {
    expect(check("45 CFR 164.312(b)", { domains: [] })).toMatchObject([
      { line: 3, severity: "warning", hint: expect.stringContaining("It is about audit, logging,") },
    ]);
  });

  it("believes a control of the domain that is touched, and one that no diff can show", () => {
    expect(check("164.312(b)", { domains: ["phi"] })).toEqual([]);
    expect(check("SOX:ITGC-001", { domains: [] })).toEqual([]);
  });
});
