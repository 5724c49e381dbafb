import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("body/min-length", message, {
    configuration: configured({ rules: { "body/min-length": { severity: "error", ...options } } }),
    ...facts,
  });

describe("body/min-length", () => {
  it("counts a body that is there", () => {
    expect(check("feat: x\n\nshort\n", { min: 6 })).toHaveLength(1);
    expect(check("feat: x\n", { min: 6 })).toEqual([]);
  });
});
