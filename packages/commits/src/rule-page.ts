import { kindRules, statedRules } from "./kind.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules.ts";
import { squashTable } from "./squash/table.ts";

/** The page about every rule (`docs/rules.md`), from the rules' own data. */
export function rulePage(): string {
  return [
    "# The rules of commit-lint",
    "",
    "Generated from the rules themselves by `npm run generate`; every bad and good example is run by a test.",
    "",
    "Set a severity (`off`, `warning`, `error`), or severity and options, per rule:",
    "",
    "```yaml",
    "version: 1",
    "commit:",
    "  types: [feat, fix, security, docs]",
    "  rules:",
    "    header/scope-empty: error",
    "    header/max-length: [error, { max: 72 }]",
    "    header/subject-case: { severity: error, when: never, case: [sentence-case, start-case, pascal-case, upper-case] }",
    "```",
    "",
    "Options without a severity switch on a rule that is off by default, as an error. A rule that needs a fact about the change (the domains",
    "of its paths, its risk, its diff, findings of detectors) is not evaluated without it, never passed. `gitops-health config import FILE`",
    "carries a commitlint configuration over.",
    "",
    ...table(),
    "",
    "## Kinds of commits",
    "",
    "A commit that did not come from an editor has one rule of its own. Whatever the kind, what touches a regulated path needs its trailers.",
    "",
    "| Kind | Rule |",
    "|---|---|",
    ...Object.entries(kindRules).map(([kind, { description }]) => `| ${kind} | ${cell(description)} |`),
    ...Object.entries(statedRules).map(([what, rule]) => `| ${what} | ${cell(rule)} |`),
    "",
    "## The squash message",
    "",
    ...squashTable(),
    "",
    ...rules.flatMap(section),
  ].join("\n");
}

function table(): string[] {
  return [
    "| Rule | Severity | What it asks |",
    "|---|---|---|",
    ...rules.map(
      ({ id, severity, description }) => `| [\`${id}\`](#${anchor(id)}) | ${severity} | ${cell(description)} |`,
    ),
  ];
}

function section(rule: Rule): string[] {
  const { id, severity, description, why, mend, needs, example } = rule;
  const table: Readonly<Record<string, { readonly default: unknown; readonly description: string }>> =
    rule.options ?? {};
  const options = Object.entries(table);
  return [
    `## ${id}`,
    "",
    `${description}`,
    "",
    `- **Severity**: ${severity}${severity === "off" ? " (switch it on in the configuration)" : ""}`,
    `- **Why**: ${why}`,
    `- **Mend**: ${mend}`,
    ...(needs.length === 0 ? [] : [`- **Needs**: ${needs.map((fact) => FACTS[fact]).join(", ")}`]),
    ...options.map(
      ([name, option]) => `- **Option \`${name}\`** (default ${standard(option.default)}): ${option.description}`,
    ),
    "",
    ...sample("Bad", example.bad, example.options),
    ...sample("Good", example.good, undefined),
  ];
}

const FACTS: Readonly<Record<Rule["needs"][number], string>> = {
  domains: "the domains of the changed paths",
  codes: "the catalog's verdict on each code",
  risk: "the computed risk",
  diff: "the size of the diff",
  carried: "the trailers of the squashed commits",
  people: "author and committer",
  findings: "what the detectors found in the message",
};

function sample(title: string, message: string, options: object | undefined): string[] {
  const asked = options === undefined ? "" : ` with \`${JSON.stringify(options)}\``;
  return [`${title}${asked}:`, "", "````", visible(message).trimEnd(), "````", ""];
}

/** Characters that cannot be seen, or only look like others, written out. */
function visible(message: string): string {
  return message.replace(
    /[^\t\n -~\u00a0-\u02af\u05d0-\u05ea]/gu,
    (found) => `\\u{${found.codePointAt(0)?.toString(16)}}`,
  );
}

function standard(value: unknown): string {
  return value === null ? "none" : `\`${JSON.stringify(value)}\``;
}

function anchor(id: string): string {
  return id.replace("/", "");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
