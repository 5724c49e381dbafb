import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("codes/unknown", message, facts);

describe("codes/unknown", () => {
  it("suggests the nearest code and points at its line", () => {
    expect(check("feat: x\n\nCOMPLIANCE: SOX-404\nCOMPLIANCE: HIPAA:164.321(b)\n")).toMatchObject([
      { line: 4, hint: expect.stringContaining("`HIPAA:164.312(b)`") },
    ]);
  });

  it("knows codes however they are written", () => {
    expect(check("feat: x\n\nCOMPLIANCE: 45 CFR 164.312(a)(2)(iv), itgc-001, PCI-DSS-4.0.1\n")).toEqual([]);
  });

  it("says how codes look when none is near", () => {
    expect(check("feat: x\n\nCOMPLIANCE: qqqqqqqqqqqqqqqqqqqqqq\n")[0]?.hint).toContain("`SOX:404`");
  });
});
