import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenCharacter, isPlain, mixesScripts, skeleton } from "./characters.ts";

describe("characters", () => {
  it("are plain when they are printable ASCII, tabs and line ends", () => {
    expect(isPlain("feat: x\r\n\tbody ~\n")).toBe(true);
    for (const text of ["\0", "\u007f", "é", "\u202e"]) expect(isPlain(text)).toBe(false);
  });

  it("pass for others by their skeleton", () => {
    expect(skeleton("\u0420\u041d\u0406-Im\u0440act")).toBe("PHI-Impact");
    expect(skeleton("\u{1d41f}ix")).toBe("fix");
    expect(skeleton("für \u6f22\u5b57")).toBe("für \u6f22\u5b57");
  });

  it("mix scripts only within one word", () => {
    expect(mixesScripts("p\u0430y")).toBe(true);
    expect(mixesScripts("pay \u043e\u043f\u043b\u0430\u0442\u0430")).toBe(false);
  });

  it("of any text have a hidden one exactly where it is, or none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const hidden = hiddenCharacter(text, "name");
        if (isPlain(text)) expect(hidden).toBeUndefined();
        if (hidden !== undefined)
          expect(`U+${text.codePointAt(hidden.index)?.toString(16).toUpperCase().padStart(4, "0")}`).toBe(hidden.name);
        expect(hiddenCharacter(skeleton(text.replace(/[\0-\x1f]/g, "")), "prose")).toBeUndefined();
      }),
    );
  });

  it("are read in linear time", () => {
    for (const text of ["\u00ad".repeat(3_000_000), "\u{1f469}\u200d".repeat(1_000_000)])
      expect(hiddenCharacter(text, "prose")).toBeUndefined();
  });
});
