import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("header/type-empty", message, {
    configuration: configured({ rules: { "header/type-empty": { severity: "error", ...options } } }),
    ...facts,
  });

describe("header/type-empty", () => {
  it("puts a type before scope and mark", () => {
    expect(check("(ui)!: add allergies")[0]?.hint).toBe("Write `feat(ui)!: add allergies`.");
    expect(check(": fix the order")[0]?.hint).toBe("Write `fix: fix the order`.");
  });

  it("leaves other headers to header/conventional", () => {
    for (const header of ["feat: x", "Fixed the login", "", ":x"]) expect(check(header)).toEqual([]);
  });

  it("may refuse types", () => {
    expect(check("feat: x", { when: "always" })[0]?.hint).toBe("Write `x`.");
    expect(check("x", { when: "always" })).toEqual([]);
  });
});
