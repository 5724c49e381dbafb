import { kindRules } from "./kind.ts";
import { rules } from "./rules.ts";

/** The rules as a Markdown table for docs. */
export function rulesTable(): string {
  return [
    "| Rule | Severity | What it asks |",
    "|---|---|---|",
    ...rules.map(({ id, severity, description }) => `| \`${id}\` | ${severity} | ${description} |`),
  ].join("\n");
}

/** What is asked of each kind of commit as a Markdown table for docs. */
export function kindsTable(): string {
  return [
    "| Kind | Rule |",
    "|---|---|",
    ...Object.entries(kindRules).map(([kind, { description }]) => `| ${kind} | ${description} |`),
  ].join("\n");
}
