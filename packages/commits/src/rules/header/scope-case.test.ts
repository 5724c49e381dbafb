import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("header/scope-case", message, {
    configuration: configured({ rules: { "header/scope-case": { severity: "error", ...options } } }),
    ...facts,
  });

describe("header/scope-case", () => {
  it("judges each scope in any of several cases", () => {
    expect(check("feat(ui, API): x")).toHaveLength(1);
    expect(check("feat(ui, API): x", { case: ["lower-case", "upper-case"] })).toEqual([]);
    expect(check("feat(ui): x", { when: "never" })).toHaveLength(1);
    expect(check("feat: x")).toEqual([]);
  });
});
