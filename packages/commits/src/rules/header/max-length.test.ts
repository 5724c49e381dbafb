import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("header/max-length", message, facts);

describe("header/max-length", () => {
  it("counts to the limit of the configuration", () => {
    const configuration = configured({ "header-max-length": 20 });
    expect(check(`feat: ${"x".repeat(14)}`, { configuration })).toEqual([]);
    expect(check(`feat: ${"x".repeat(15)}`, { configuration })).toHaveLength(1);
  });
});
