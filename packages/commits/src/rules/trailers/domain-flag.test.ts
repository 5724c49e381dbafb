import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("trailers/domain-flag", message, facts);

describe("trailers/domain-flag", () => {
  it("judges each domain's own flag", () => {
    const message = "feat: x\n\nHIPAA-ADMIN: false\nFDA-SOFTWARE: false\nSOX-FINANCIAL: false\n";
    expect(check(message, { domains: ["device"] })).toMatchObject([{ hint: "Write `FDA-SOFTWARE: true`.", line: 4 }]);
    expect(check(message, { domains: ["financial", "phi"] })).toHaveLength(2);
    expect(check(message, { domains: ["cardholder"] })).toEqual([]);
  });
});
