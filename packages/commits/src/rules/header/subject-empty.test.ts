import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("header/subject-empty", message, facts);

describe("header/subject-empty", () => {
  it("leaves the judgement of other headers to header/conventional", () => {
    for (const header of ["feat: x", "feat", "two words:", ""]) expect(check(header)).toEqual([]);
  });
});
