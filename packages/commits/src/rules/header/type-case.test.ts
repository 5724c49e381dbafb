import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("header/type-case", message, {
    configuration: configured({ rules: { "header/type-case": { severity: "error", ...options } } }),
    ...facts,
  });

describe("header/type-case", () => {
  it("gives the header to paste", () => {
    expect(check("Feat(ui)!: x")[0]?.hint).toBe("Write `feat(ui)!: x`.");
    expect(check("feat: x")).toEqual([]);
    expect(check("Feat: x", { case: ["pascal-case"] })).toEqual([]);
  });

  it("accepts a type that is configured in that spelling", () => {
    const rules = { "header/type-case": { severity: "error" as const } };
    const configuration = configured({ types: ["Feat"], rules });
    expect(findings("header/type-case", "Feat: x", { configuration })).toEqual([]);
  });
});
