import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("header/subject-case", message, facts);

describe("header/subject-case", () => {
  it("leaves abbreviations and names of mixed case alone", () => {
    for (const subject of ["AES-256 for records", "iOS client", "X.509", "add"])
      expect(check(`feat: ${subject}`)).toEqual([]);
  });

  it("gives the header to paste", () => {
    expect(check("feat(ui)!: Show allergies")[0]?.hint).toBe("Write `feat(ui)!: show allergies`.");
  });
});
