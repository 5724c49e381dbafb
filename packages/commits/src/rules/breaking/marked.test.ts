import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("breaking/marked", message, facts);

describe("breaking/marked", () => {
  it("asks for the mark in the type breaking, and for either spelling of the footer", () => {
    expect(check("breaking: drop v1\n")[0]?.hint).toBe("Write `breaking!: drop v1`.");
    expect(check("feat(api): drop v1\n\nBREAKING CHANGE: v1 is gone\n")[0]?.hint).toBe("Write `feat(api)!: drop v1`.");
  });
});
