import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("header/type-length", message, {
    configuration: configured({ rules: { "header/type-length": { severity: "error", ...options } } }),
    ...facts,
  });

describe("header/type-length", () => {
  it("counts from min to max", () => {
    expect(check("ci: x", { min: 3 })).toHaveLength(1);
    expect(check("fix: x", { min: 3, max: 3 })).toEqual([]);
  });
});
