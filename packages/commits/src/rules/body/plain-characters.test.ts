import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("body/plain-characters", message, {
    configuration: configured({ rules: { "body/plain-characters": { severity: "error", ...options } } }),
    ...facts,
  });

describe("body/plain-characters", () => {
  it("says at which NUL git ends the message", () => {
    expect(check("feat: x\n\nbody\0 and more\n\nRISK-LEVEL: low\n")).toMatchObject([
      { line: 3, message: "Line 3 has a NUL at column 5, at which git ends the message." },
    ]);
  });

  it("allows what honest prose needs, and a byte order mark nowhere", () => {
    for (const text of [
      "caf\u00e9",
      "\u05e9\u200f!",
      "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
      "\u{1f469}\u200d\u2695\ufe0f",
      "so\u00adft",
    ])
      expect(check(`feat: x\n\n${text}\n`)).toEqual([]);
    for (const text of ["\ufeffbody", "a\u2066b", "\u001b[31mred", "a\u{e0041}b"])
      expect(check(`feat: x\n\n${text}\n`)).toMatchObject([{ line: 3 }]);
  });
});
