import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("risk/declared-too-low", message, facts);

describe("risk/declared-too-low", () => {
  it("compares with the computed level only", () => {
    const message = "feat: x\n\nRISK-LEVEL: medium\n";
    expect(check(message, { computedLevel: "high" })).toMatchObject([{ line: 3 }]);
    expect(check(message, { computedLevel: "low" })).toEqual([]);
    expect(check(message, { computedLevel: null })).toEqual([]);
    expect(check("feat: x\n", { computedLevel: "critical" })).toEqual([]);
  });
});
