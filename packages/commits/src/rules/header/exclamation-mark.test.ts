import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("header/exclamation-mark", message, {
    configuration: configured({ rules: { "header/exclamation-mark": { severity: "error", ...options } } }),
    ...facts,
  });

describe("header/exclamation-mark", () => {
  it("may be refused or asked for", () => {
    expect(check("feat(ui)!: x")[0]?.hint).toBe("Write `feat(ui): x`.");
    expect(check("feat(ui): x", { when: "always" })[0]?.hint).toBe("Write `feat(ui)!: x`.");
    expect(check("feat!: x", { when: "always" })).toEqual([]);
  });
});
