import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("header/scope-enum", message, facts);

describe("header/scope-enum", () => {
  it("judges each of several scopes", () => {
    const configuration = configured({ scopes: ["phi", "payment"] });
    expect(check("feat(phi, payment): x", { configuration })).toEqual([]);
    expect(check("feat(phi,paymnt): x", { configuration })).toMatchObject([{ hint: "Write the scope as `payment`." }]);
  });

  it("allows any scope when none is configured", () => {
    expect(check("feat(anything): x")).toEqual([]);
  });
});
