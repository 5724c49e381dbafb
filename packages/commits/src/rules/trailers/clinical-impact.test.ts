import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("trailers/clinical-impact", message, facts);

describe("trailers/clinical-impact", () => {
  it("leaves device changes to the trailers that their domain requires", () => {
    expect(check("feat!: x\n", { domains: ["device"] })).toEqual([]);
    expect(check("feat!: x\n", { domains: ["financial"] })).toHaveLength(1);
    expect(check("feat!: x\n", { domains: [] })).toEqual([]);
    expect(check("feat: x\n", { domains: ["phi"] })).toEqual([]);
  });
});
