import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("kind/revert-names-commit", message, facts);

describe("kind/revert-names-commit", () => {
  it("accepts the commit in text or trailer", () => {
    const sha = "0123456789abcdef0123456789abcdef01234567";
    for (const text of [
      `This reverts commit ${sha}.`,
      `This reverts commit ${sha}, reversing\nchanges made to ${sha}.`,
      `Refs: ${sha.slice(0, 7)}`,
      `Reverts ${sha}`,
    ])
      expect(check(`revert: feat: x\n\n${text}\n`, { kind: "revert" })).toEqual([]);
  });

  it("only warns about a pull request, as the Revert button writes it", () => {
    expect(check('Revert "feat: x" (#13)\n\nReverts acme/shop#12\n', { kind: "revert" })).toMatchObject([
      { severity: "warning" },
    ]);
  });

  it("does not judge other kinds", () => {
    expect(check("feat: revert the order\n")).toEqual([]);
  });
});
