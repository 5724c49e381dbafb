import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("header/trim", message, {
    configuration: configured({ rules: { "header/trim": { severity: "error", ...options } } }),
    ...facts,
  });

describe("header/trim", () => {
  it("gives the line to paste", () => {
    expect(check("feat: x ")[0]?.hint).toBe("Write `feat: x`.");
    expect(check("  feat(ui): x")[0]?.hint).toBe("Write `feat(ui): x`.");
    expect(check("feat(ui):   x")[0]?.hint).toBe("Write `feat(ui): x`.");
  });

  it("does not take CRLF for white space at the end", () => {
    expect(check("feat: x\r\n\r\nbody\r\n")).toEqual([]);
    expect(check("")).toEqual([]);
  });
});
