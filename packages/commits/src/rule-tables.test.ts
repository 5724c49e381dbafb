import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { lint } from "../test/lint.ts";
import { kindsTable, rulesTable } from "./rule-tables.ts";

/** A formatter may pad the cells of a Markdown table. */
const unpadded = (text: string) => text.replace(/ *\| */g, "|").replace(/-{3,}/g, "---");
const readme = readFileSync(new URL("../../../actions/commit-lint/README.md", import.meta.url), "utf8");

it.each([
  ["rules", rulesTable()],
  ["kinds", kindsTable()],
])("the README of commit-lint has the table of %s as it is", (name, table) => {
  const [, found = ""] = readme.split(new RegExp(`<!-- /?${name} -->`));
  expect(unpadded(found.trim())).toBe(unpadded(table));
});

it("the message that the README shows passes every rule", () => {
  const [, message = ""] = /A message that passes[\s\S]*?\n```\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(lint(message, { domains: ["phi", "financial"], computedLevel: "high" })).toEqual([]);
  expect(lint(message.replace("SOX-FINANCIAL: true\n", ""), { domains: ["financial"] })).not.toEqual([]);
});
