import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("trailers/evidence", message, facts);

describe("trailers/evidence", () => {
  it("asks only for SOX codes in the domain financial", () => {
    const message = "feat: x\n\nCOMPLIANCE: SOX-404\n";
    expect(check(message, { domains: ["financial"] })).toHaveLength(1);
    expect(check(message, { domains: ["phi"] })).toEqual([]);
    expect(check(message, { domains: null })).toEqual([]);
    expect(check("feat: x\n\nCOMPLIANCE: HIPAA:164.312(b)\n", { domains: ["financial"] })).toEqual([]);
  });
});
