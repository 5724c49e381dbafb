import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("trailers/plain-characters", message, {
    configuration: configured({ rules: { "trailers/plain-characters": { severity: "error", ...options } } }),
    ...facts,
  });

describe("trailers/plain-characters", () => {
  it.each([
    ["RISK-L\u0415VEL: low", "RISK-LEVEL: low"],
    ["HIPAA\u2010ADMIN: true", "HIPAA-ADMIN: true"],
    ["Signed-\u043eff-by: A <a@example.org>", "Signed-off-by: A <a@example.org>"],
    ["PHI-\u200bImpact: direct", "PHI-Impact: direct"],
    ["COMPLIANCE\uff1a SOX-404", "COMPLIANCE: SOX-404"],
  ])("knows the key that %s passes for", (line, mended) => {
    expect(check(`feat: x\n\n${line}\n`)).toMatchObject([{ line: 3, hint: `Write \`${mended}\`.` }]);
  });

  it("judges codes and words of ours, and no names or prose", () => {
    expect(check("feat: x\n\nCOMPLIANCE: S\u041eX-404\n")[0]?.hint).toBe("Write `COMPLIANCE: SOX-404`.");
    expect(check("feat: x\n\nRISK-LEVEL: l\u200bow\n")[0]?.message).toContain("U+200B");
    expect(
      check(
        "feat: x\n\nCOMPLIANCE: 45 CFR \u00a7 164.312(b)\nCo-authored-by: \u0418\u0432\u0430\u043d <i@example.org>\n",
      ),
    ).toEqual([]);
    expect(check("feat: x\n\nHinweis für alle: gilt\nпримечание: да\n")).toEqual([]);
  });
});
