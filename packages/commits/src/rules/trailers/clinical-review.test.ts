import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("trailers/clinical-review", message, facts);

describe("trailers/clinical-review", () => {
  it("accepts the other older spellings", () => {
    for (const value of ["NONE", "NO_CLINICAL_IMPACT", "low"])
      expect(check(`feat: x\n\nCLINICAL_IMPACT: ${value}\n`)).toEqual([]);
    expect(check("feat: x\n\nCLINICAL_IMPACT: requires_clinical_review\n")).toHaveLength(1);
  });
});
