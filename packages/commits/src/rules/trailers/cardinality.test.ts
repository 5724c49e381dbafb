import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("trailers/cardinality", message, facts);

describe("trailers/cardinality", () => {
  it("counts aliases as the same trailer, and equal values once", () => {
    expect(check("feat: x\n\nCLINICAL-IMPACT: low\nClinical-Safety: high\n")).toMatchObject([{ line: 4 }]);
    expect(check("feat: x\n\nRISK-LEVEL: low\nRISK-LEVEL: LOW\n")).toEqual([]);
  });

  it("lets lists be given in several lines", () => {
    expect(check("feat: x\n\nCOMPLIANCE: SOX-404\nCOMPLIANCE: SOX-302\n")).toEqual([]);
  });

  it("sees a second value that git does not see", () => {
    expect(check("feat: x\n\nRISK-LEVEL: high\n\nRISK-LEVEL: low\n")).toMatchObject([{ line: 3 }]);
  });
});
