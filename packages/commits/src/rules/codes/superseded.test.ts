import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("codes/superseded", message, facts);

describe("codes/superseded", () => {
  it("names the successor", () => {
    expect(check("feat: x\n\nCOMPLIANCE: PCI-DSS-3.2.1\n")).toMatchObject([
      { line: 3, severity: "warning", hint: expect.stringContaining("4.0.1") },
    ]);
  });
});
