import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("size/tokens", message, facts);

describe("size/tokens", () => {
  it("counts UTF-8 bytes of message and diff, three a token, rounded up", () => {
    const configuration = configured({ "review-tokens": 100 });
    expect(check("é".repeat(50), { configuration, diffBytes: 200 })).toEqual([]);
    expect(check("é".repeat(50), { configuration, diffBytes: 201 })[0]?.message).toContain("about 101 tokens");
    expect(check("é".repeat(5000), { configuration, diffBytes: null })).toEqual([]);
  });
});
