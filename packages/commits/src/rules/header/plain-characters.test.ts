import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("header/plain-characters", message, {
    configuration: configured({ rules: { "header/plain-characters": { severity: "error", ...options } } }),
    ...facts,
  });

describe("header/plain-characters", () => {
  it("names a hidden character and its column", () => {
    expect(check("feat: show\u202E allergies")[0]?.message).toBe(
      "The first line has a hidden character at column 11: U+202E, a bidirectional control.",
    );
    expect(check("feat: a\u200Bb")[0]?.message).toContain("U+200B, an invisible character");
    expect(check("feat: a\u0007b")[0]?.message).toContain("control character");
  });

  it.each([
    ["\u0441hore: x", "chore: x"],
    ["feat(p\u04bbi): x", "feat(phi): x"],
    ["\uff46\uff45\uff41\uff54: x", "feat: x"],
    ["fix\uff1a x", "fix: x"],
  ])("gives %s in plain letters", (header, mended) => {
    expect(check(header)[0]?.hint).toBe(`Write \`${mended}\`.`);
  });

  it("leaves honest writing of other languages alone", () => {
    for (const header of [
      "feat: für ältere Patienten",
      "feat(übersicht): x",
      "feat(\u043e\u043f\u043b\u0430\u0442\u0430): \u043f\u043e\u043a\u0430\u0437\u0430\u0442\u044c",
      "feat: \u{1f469}\u200d\u2695\ufe0f for doctors",
      "fix: 5 \u2013 10 mg",
    ])
      expect(check(header)).toEqual([]);
  });
});
