import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("breaking/described", message, facts);

describe("breaking/described", () => {
  it("accepts a footer that only Conventional Commits sees", () => {
    expect(check("feat!: drop v1\n\nBREAKING CHANGE: v1 is gone\n")).toEqual([]);
    expect(check("feat: add v2\n")).toEqual([]);
  });
});
