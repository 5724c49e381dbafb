import { defaultConfiguration } from "@gitops-health/config";
import { parseMessage } from "@gitops-health/message";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lint } from "../test/lint.ts";
import { lintMessage } from "./lint-message.ts";
import { messageContext } from "./message-context.ts";

describe("a hostile message", () => {
  it("of any characters gives findings of bounded length and size", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.constantFrom("::set-output name=x::y", "RISK-LEVEL: \u202e"),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (lines) => {
        const message = parseMessage(lines.join("\n"));
        for (const each of lintMessage(message, messageContext(message, defaultConfiguration()))) {
          expect(each.message.length + each.hint.length).toBeLessThan(2000);
          expect(each.message + each.hint).not.toMatch(/[\n\r\u202e]/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["5 MB header", "x".repeat(5_000_000)],
    ["5 MB of spaces in the header", `feat:${" ".repeat(5_000_000)}`],
    ["10,000 trailers", `feat: x\n\n${"RISK-LEVEL: middling\n".repeat(10_000)}`],
    ["100,000 codes", `feat: x\n\nCOMPLIANCE: ${"SOX-1, ".repeat(100_000)}\n`],
    ["100,000 paragraphs", `feat: x\n\n${"RISK-LEVEL: low\n\n".repeat(100_000)}`],
    ["5 MB of look-alike trailers", `feat: x\n\n${"RISK-L\u0415VEL: l\u043ew\n".repeat(250_000)}`],
    [
      "5 MB of bidirectional controls",
      `feat: x\n\n${"\u202e".repeat(2_500_000)}\n\nRISK-LEVEL: \u202e\nRISK-LEVEL: \u202d\n`,
    ],
    ["5 MB with a NUL", `feat: x\u202e\n\n${"RISK-LEVEL: no\n".repeat(30)}\0${"x".repeat(5_000_000)}`],
    ["10,000 signers", `feat.\nbody\n\n${"Signed-off-by: Claude Code <\n".repeat(10_000)}`],
    ["500,000 nested reverts", `${'Revert "'.repeat(500_000)}x`],
    ["a revert with a long line", `Revert "x"\n\n${"reverts ".repeat(500_000)}`],
  ])("%s is judged in full", (_name, message) => {
    const facts = message.startsWith("Revert ") ? { kind: "revert" as const } : {};
    expect(lint(message, { ...facts, domains: ["phi"], computedLevel: "high" }).length).toBeGreaterThan(3);
  });

  it.each([
    ["is empty", "", ["header/conventional"]],
    ["is only white space", " \r\n\t\n", ["header/conventional"]],
    ["is only comments", "# one\n# two\n", ["header/conventional"]],
    ["ends its lines by CRLF", "feat: x\r\n\r\nbody\r\n\r\nRISK-LEVEL: low\r\n", []],
    ["has a NUL", "feat: x\n\nbody\0\n\nRISK-LEVEL: low\n", ["body/plain-characters"]],
    ["hides its direction in the type", "fe\u202eat: x\n", ["header/plain-characters", "header/conventional"]],
    [
      "has a look-alike in a code",
      "feat: x\n\nCOMPLIANCE: S\u041eX-404\n",
      ["trailers/plain-characters", "codes/unknown"],
    ],
  ])("that %s gets one sentence a fault", (_name, message, expected) => {
    const errors = lint(message).filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule }) => rule)).toEqual(expected);
    for (const each of errors) expect(`${each.message} ${each.hint}`).not.toMatch(/[\0-\x1f\u202e]/);
  });
});
