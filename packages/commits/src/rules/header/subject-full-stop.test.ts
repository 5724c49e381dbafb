import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("header/subject-full-stop", message, facts);

describe("header/subject-full-stop", () => {
  it("gives the header without it", () => {
    expect(check("fix: round down.")[0]?.hint).toBe("Write `fix: round down`.");
  });

  it("allows an ellipsis", () => {
    expect(check("fix: and so on...")).toEqual([]);
  });
});
