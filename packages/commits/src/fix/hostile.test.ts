import { parseMessage } from "@gitops-health/message";
import { describe, expect, it } from "vitest";
import { fix } from "../../test/fix.ts";

const PHI = { domains: ["phi"] as const, services: ["phi-service"], computedLevel: "medium" as const };

describe("the mend of a hostile message", () => {
  const hostile: Record<string, string> = {
    "5 MB on one line": `feat: x\n\n${"word ".repeat(1_000_000)}\n`,
    "5 MB in the first line": `Fix: ${"word ".repeat(1_000_000)}\n`,
    "5 MB of spaces": `feat: x\n\na${" ".repeat(5_000_000)}b\n`,
    "1,000,000 lines": `feat: x\n\n${"a\n".repeat(1_000_000)}`,
    "10,000 trailers": `feat: x\n\n${Array.from({ length: 10_000 }, (_, i) => `Key-${i}: value`).join("\n")}\n`,
    "10,000 levels that contradict each other": `feat: x\n\n${"RISK-LEVEL: low\nRISK-LEVEL: high\n".repeat(5000)}`,
    "100,000 unknown codes": `feat: x\n\nCOMPLIANCE: ${Array.from({ length: 100_000 }, (_, i) => `HIPAA:999.${i}`).join(", ")}\n`,
    "5,000 trailers of unknown codes": `feat: x\n\n${Array.from({ length: 5000 }, (_, i) => `COMPLIANCE: HIPAA:999.${i}`).join("\n")}\n`,
    "100,000 open fences": `feat: x\n\n${Array.from({ length: 100_000 }, (_, i) => `${"`".repeat(3 + (i % 30))}x`).join("\n")}\n`,
    "parentheses without end": `${"(".repeat(100_000)}feat\n`,
    "a ticket without end": `${"A".repeat(1_000_000)}-1: fix x\n`,
    "200,000 tickets": `${"AB-1 ".repeat(200_000)}x\n`,
    "breaking notes without text": `feat: x\n\n${"BREAKING CHANGE:\n\n".repeat(100_000)}`,
  };

  it.each(Object.entries(hostile))("ends, and loses none of its words: %s", (_, message) => {
    const { message: mended } = fix(message, PHI, { owners: ["@acme/phi"] });
    const count = (text: string) =>
      text.split(/\s+/).filter((word) => /^(\.{3})?(word|a|b|x|value)(\.{3})?$/.test(word)).length;
    expect(count(mended)).toBeGreaterThanOrEqual(count(message));
    if (message.length < 2_000_000) expect(parseMessage(mended).declared.hipaaAdmin).toBe(true);
  });

  it("a NUL, an empty text and nothing but comments are given back as they are, refused", () => {
    for (const message of ["", "\n", "feat: x\n\nbody\0more\n", "# a comment\n"]) {
      const mend = fix(message, {}, { edited: true });
      expect([mend.message, mend.changes]).toEqual([message, []]);
      expect(mend.refused.length).toBeGreaterThan(0);
    }
  });

  it("a trailer called as what every object has is a trailer like others", () => {
    for (const key of ["constructor", "toString", "valueOf"]) {
      const message = `feat: x\n\nprose\n\n${key}: a\nSigned-off-by: Ada <ada@example.org>\n`;
      expect(fix(message.replace(": a\n", ": a\nfoo bar\n")).message).toContain("foo bar");
      expect(fix(message)).toMatchObject({ message, changes: [] });
    }
  });

  it("control and reordering characters never get through; letters that pass for others are written plainly", () => {
    const { message } = fix(
      "f\u0435at: show\u202e allergies\u0007\n\nRISK-L\u0415VEL: l\u043ew\n\u001b[31mred\u001b[0m\n",
    );
    expect(message).toBe("feat: show allergies\n\n[31mred[0m\n\nRISK-LEVEL: low\n");
  });
});
