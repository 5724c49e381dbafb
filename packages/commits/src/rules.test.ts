import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { configured, findings, lint } from "../test/lint.ts";
import { rules } from "./rules.ts";

// scope-enum judges only where the configuration lists scopes.
const configuration = configured({ scopes: ["anywhere"] });

describe("every rule", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s is broken by its bad example and kept by its good one",
    (id, rule) => {
      const { bad, good, context } = rule.example;
      const broken = findings(id, bad, { configuration, ...context });
      expect(broken).not.toEqual([]);
      for (const finding of broken) {
        expect(finding.severity).toBe(rule.severity);
        expect(finding.message).toMatch(/^\S.*[.!?]$/);
        expect(finding.hint).toMatch(/^\S.*[.!?]$/);
      }
      expect(findings(id, good, { configuration, ...context })).toEqual([]);
    },
  );

  it("has an id of its own, a file of that name and a test beside it", () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    for (const { id } of rules)
      for (const file of [`${id}.ts`, `${id}.test.ts`])
        expect(existsSync(new URL(`rules/${file}`, import.meta.url)), file).toBe(true);
  });

  it("gives each finding a line that the message has", () => {
    const message = "Fixed it.\nno blank\n\nRISK-LEVEL: x\nRISK_LEVEL: low\nRISK-LEVEL: high\n";
    for (const { line } of lint(message)) expect(line ?? 1).toBeLessThanOrEqual(message.split("\n").length);
  });
});
