import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("header/scope-empty", message, {
    configuration: configured({ rules: { "header/scope-empty": { severity: "error", ...options } } }),
    ...facts,
  });

describe("header/scope-empty", () => {
  it("proposes the place of the scope", () => {
    expect(check("feat!: x")[0]?.hint).toBe("Write `feat(<scope>)!: x`.");
  });

  it("may refuse scopes", () => {
    expect(check("feat(ui): x", { when: "always" })[0]?.hint).toBe("Write `feat: x`.");
  });
});
