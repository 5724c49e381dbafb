import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("header/scope-length", message, {
    configuration: configured({ rules: { "header/scope-length": { severity: "error", ...options } } }),
    ...facts,
  });

describe("header/scope-length", () => {
  it("counts where there is a scope", () => {
    expect(check("feat(ui): x", { min: 3 })).toHaveLength(1);
    expect(check("feat: x", { min: 3 })).toEqual([]);
  });
});
