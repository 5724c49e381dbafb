import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { lint } from "../test/lint.ts";
import { kindRules, statedRules } from "./kind.ts";
import { rulePage } from "./rule-page.ts";
import { rules } from "./rules.ts";

const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

it("docs/rules.md is the page of the rules as they are", () => {
  expect(file("docs/rules.md")).toBe(rulePage());
});

it("the page has each rule, each kind, and nothing that hides", () => {
  const page = rulePage();
  for (const { id } of rules) expect(page).toContain(`\n## ${id}\n`);
  for (const kind of [...Object.keys(kindRules), ...Object.keys(statedRules)]) expect(page).toContain(`\n| ${kind} | `);
  expect(page).not.toMatch(/[\0-\x08\x0b-\x1f\u0400-\u04ff\u200b-\u200f\u202a-\u202e]/);
});

it("the message that the README shows passes every rule", () => {
  const readme = file("actions/commit-lint/README.md");
  const [, message = ""] = /A message that passes[\s\S]*?\n```\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(lint(message, { domains: ["phi", "financial"], computedLevel: "high" })).toEqual([]);
  expect(lint(message.replace("SOX-FINANCIAL: true\n", ""), { domains: ["financial"] })).not.toEqual([]);
});
