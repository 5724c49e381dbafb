import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (codes: string, facts?: Partial<LintContext>) =>
  findings("codes/too-coarse", `feat: x\n\nCOMPLIANCE: ${codes}\n`, facts);

describe("codes/too-coarse", () => {
  it("asks for a precise control from high risk on, and not below", () => {
    expect(check("SOX-404", { computedLevel: "low" })).toEqual([]);
    expect(check("SOX-404", { computedLevel: "medium" })).toEqual([]);
    for (const computedLevel of ["high", "critical"] as const)
      expect(check("SOX-404", { computedLevel })).toMatchObject([
        { line: 3, severity: "error", hint: "Name the precise control too, such as `SOX:404(a)` or `SOX:404(b)`." },
      ]);
  });

  it("is content with a shorthand beside a precise control of the same framework", () => {
    expect(check("SOX-404, ITGC-001", { computedLevel: "critical" })).toEqual([]);
    expect(check("HIPAA-SECURITY, ITGC-001", { computedLevel: "critical" })).toMatchObject([
      { message: expect.stringContaining("HIPAA-SECURITY") },
    ]);
  });
});
