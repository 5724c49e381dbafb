import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("body/max-length", message, {
    configuration: configured({ rules: { "body/max-length": { severity: "error", ...options } } }),
    ...facts,
  });

describe("body/max-length", () => {
  it("counts the whole body", () => {
    expect(check("feat: x\n\nabc\nde\n", { max: 6 })).toEqual([]);
    expect(check("feat: x\n\nabc\ndef\n", { max: 6 })).toHaveLength(1);
  });
});
