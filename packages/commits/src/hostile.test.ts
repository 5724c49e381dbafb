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
    ["a revert with a long line", `Revert "x"\n\n${"reverts ".repeat(500_000)}`],
  ])("%s is judged in full", (_name, message) => {
    const facts = message.startsWith("Revert") ? { kind: "revert" as const } : {};
    expect(lint(message, { ...facts, domains: ["phi"], computedLevel: "high" }).length).toBeGreaterThan(3);
  });
});
