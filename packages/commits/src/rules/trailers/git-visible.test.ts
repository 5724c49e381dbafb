import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("trailers/git-visible", message, facts);

describe("trailers/git-visible", () => {
  it("names the line that hides the others and how to write it", () => {
    expect(check("feat: x\n\nRISK-LEVEL: low\nCLINICAL_IMPACT: low\n")).toMatchObject([
      { line: 4, hint: "Write line 4 as `CLINICAL-IMPACT: low`." },
    ]);
  });

  it("points at prose in the last paragraph", () => {
    expect(check("feat: x\n\nSome prose.\nRISK-LEVEL: low\n")).toMatchObject([
      { line: 3, hint: "Put an empty line before line 4, so that only trailers stand in the last paragraph." },
    ]);
    expect(check("feat: x\n\nRISK-LEVEL: low\nCloses #12\n")).toMatchObject([
      { line: 4, hint: "Move line 4 to a paragraph of its own above the trailers." },
    ]);
  });

  it("points at trailers that text follows", () => {
    const [finding] = check("feat: x\n\nRISK-LEVEL: low\n\nPS: and more\n");
    expect(finding?.message).toContain("line 5 follows");
  });

  it("points at trailers right under the header", () => {
    expect(check("feat: x\nRISK-LEVEL: low\n")).toMatchObject([{ hint: "Put an empty line before line 2." }]);
  });

  it("keeps quiet about prose with a word of ours, foreign footers, and footers in a paragraph of their own", () => {
    expect(check("feat: x\n\nWe keep\nEvidence: in a box\n\nRISK-LEVEL: low\n")).toEqual([]);
    expect(check("feat: x\n\nCloses #12\nBREAKING CHANGE: y\n\nRISK-LEVEL: low\n")).toEqual([]);
  });

  it("accepts what a Signed-off-by makes visible", () => {
    expect(check("feat: x\n\nRISK-LEVEL: low\nCloses #12\nSigned-off-by: A <a@example.org>\n")).toEqual([]);
  });
});
