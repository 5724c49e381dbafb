import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("squash/trailers-kept", message, facts);

describe("squash/trailers-kept", () => {
  const carried: LintContext["carried"] = [
    { name: "HIPAA-ADMIN", value: "true" },
    { name: "COMPLIANCE", value: "SOX-404, SOX-302" },
    { name: "RISK-LEVEL", value: "medium" },
  ];

  it("accepts at least what the commits say", () => {
    const message = "feat: x (#12)\n\nHIPAA-ADMIN: true\nCOMPLIANCE: SOX-302\nCOMPLIANCE: SOX-404\nRISK-LEVEL: high\n";
    expect(check(message, { carried })).toEqual([]);
  });

  it("misses what is lower, incomplete, or hidden from git", () => {
    const low = "feat: x (#12)\n\nHIPAA-ADMIN: true\nCOMPLIANCE: SOX-404\nRISK-LEVEL: low\n";
    expect(check(low, { carried }).map((each) => each.message)).toEqual([
      "The commits say COMPLIANCE, but the squash message would not.",
      "The commits say RISK-LEVEL, but the squash message would not.",
    ]);
    const hidden = "feat: x (#12)\n\nHIPAA-ADMIN: true\n\n---------\n\nCo-authored-by: B <b@example.org>\n";
    expect(check(hidden, { carried })[0]?.hint).toContain("`HIPAA-ADMIN: true`");
  });
});
