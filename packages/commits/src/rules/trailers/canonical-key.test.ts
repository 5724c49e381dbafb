import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("trailers/canonical-key", message, facts);

describe("trailers/canonical-key", () => {
  it("gives the line to paste", () => {
    expect(check("feat: x\n\nReviewers: @alice\n")[0]?.hint).toBe("Write `SUGGESTED-REVIEWERS: @alice`.");
  });

  it("ignores case and the specification's own BREAKING CHANGE", () => {
    expect(check("feat!: x\n\nBREAKING CHANGE: y\n\nCompliance: SOX-404\nRisk-Level: low\n")).toEqual([]);
  });
});
