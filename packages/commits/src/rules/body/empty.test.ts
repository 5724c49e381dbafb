import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("body/empty", message, {
    configuration: configured({ rules: { "body/empty": { severity: "error", ...options } } }),
    ...facts,
  });

describe("body/empty", () => {
  it("may be asked for or refused; footers are no body", () => {
    expect(check("feat: x\n\nRISK-LEVEL: low\n")).toHaveLength(1);
    expect(check("feat: x\n\nbody\n", { when: "always" })).toMatchObject([{ line: 3 }]);
    expect(check("feat: x\n", { when: "always" })).toEqual([]);
  });
});
