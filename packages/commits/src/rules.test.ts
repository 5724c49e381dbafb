import { existsSync } from "node:fs";
import { CommitRules } from "@gitops-health/config";
import { describe, expect, it } from "vitest";
import { configured, findings, lint } from "../test/lint.ts";
import { rules } from "./rules.ts";

describe("every rule", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s is broken by its bad example and kept by its good one",
    (id, rule) => {
      const { bad, good, context, goodContext, options } = rule.example;
      const severity = rule.severity === "off" ? "error" : rule.severity;
      const asked = rule.severity === "off" || options ? { [id]: { severity, ...options } } : {};
      const configuration = configured({ scopes: ["anywhere", "ui", "allergies"], rules: asked });
      const broken = findings(id, bad, { configuration, ...context });
      expect(broken).not.toEqual([]);
      for (const finding of broken) {
        expect(finding.severity).toBe(severity);
        expect(finding.message).toMatch(/^\S.*[.!?]$/);
        expect(finding.hint).toMatch(/^\S.*[.!?]$/);
      }
      expect(findings(id, good, { configuration, ...context, ...goodContext })).toEqual([]);
    },
  );

  it("is known to the configuration under its id, with the options that it documents", () => {
    const shape = CommitRules.shape as Record<string, { def: { innerType: { shape: object } } }>;
    expect(Object.keys(shape).sort()).toEqual(rules.map(({ id }) => id).sort());
    for (const { id, options = {} } of rules)
      expect(["severity", ...Object.keys(options)].sort(), id).toEqual(
        Object.keys(shape[id]?.def.innerType.shape ?? {}).sort(),
      );
  });

  it("that is off by default is not judged until it is asked for", () => {
    for (const rule of rules.filter(({ severity }) => severity === "off")) {
      const { bad, context } = rule.example;
      expect(findings(rule.id, bad, context), rule.id).toEqual([]);
    }
  });

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
