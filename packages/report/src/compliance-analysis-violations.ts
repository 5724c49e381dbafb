import type { PolicyResult, Predicate } from "@gitops-health/contracts";
import { byteLength, code, escapeHtml, escapeMarkdown, truncate } from "@gitops-health/text";
import { type Block, text } from "./fit.ts";
import { waiverFor } from "./waiver.ts";
import { withCode } from "./with-code.ts";
import { counted } from "./words.ts";
import { blocks, WOULD_BLOCK } from "./would-block.ts";

type Compliance = Predicate<"compliance-analysis">;

/** Violations shown in full, each with what to do and a waiver to paste; the rest is in a table. */
const IN_FULL = 20;
const LONGEST = 600;
/** A waiver of more bytes names so many paths that nobody reads it in a summary. */
const LONGEST_WAIVER = 8_000;

/** The violations to show in full: those that block before others, and one of each rule before a second of any. */
export function shownInFull(violations: readonly PolicyResult[]): {
  readonly inFull: readonly PolicyResult[];
  readonly others: readonly PolicyResult[];
} {
  const met = new Map<string, number>();
  const numbered = violations.map((result) => {
    const nth = met.get(result.code) ?? 0;
    met.set(result.code, nth + 1);
    return { result, nth };
  });
  numbered.sort((a, b) => Number(blocks(b.result)) - Number(blocks(a.result)) || a.nth - b.nth);
  const ordered = numbered.map(({ result }) => result);
  return { inFull: ordered.slice(0, IN_FULL), others: ordered.slice(IN_FULL) };
}

/** One violation: why the change is blocked, what to write, and the waiver that would be needed instead. */
export function violation(result: PolicyResult, { controls, rules, evaluatedAt }: Compliance): Block {
  const titleOf = (id: string) => controls.find((control) => control.id === id)?.title;
  const rule = rules.find((each) => each.code === result.code);
  const evidenced = result.controls.map((id) => {
    const title = titleOf(id);
    return `${code(id)}${title === undefined ? "" : ` ${escapeMarkdown(truncate(title, 200))}`}`;
  });
  const asks = [
    ...(rule === undefined ? [] : [withCode(truncate(rule.description, LONGEST))]),
    ...(evidenced.length === 0 ? [] : [`It evidences ${evidenced.join("; ")}.`]),
  ];
  return text(
    [
      `### ${blocks(result) ? "❌" : "⚠️ Advised:"} ${escapeMarkdown(result.title)}`,
      `${code(result.code)}${place(result)}`,
      ...(blocks(result) ? [] : [WOULD_BLOCK]),
      `**Why**: ${withCode(truncate(result.message, LONGEST))}`,
      ...(asks.length === 0 ? [] : [`**What the rule asks**: ${asks.join(" ")}`]),
      `**What to write**: ${withCode(truncate(result.solution, LONGEST))}`,
      waiver(result, evaluatedAt),
    ].join("\n\n"),
  );
}

function waiver(result: PolicyResult, evaluatedAt: string): string {
  const { yaml, covers } = waiverFor(result, evaluatedAt);
  if (byteLength(yaml) > LONGEST_WAIVER)
    return `Waive it instead: a waiver of this rule whose scope names its ${counted(result.paths.length, "path")}, which are too many to print; the result document lists them.`;
  return `<details><summary>Waive it instead, for a time and with a reason</summary>\n\n<pre>\n${lines(yaml)}\n</pre>\n\nUnder <code>waivers:</code> of the configuration on the base branch; fill in what stands between angle brackets. It waives ${escapeMarkdown(covers)}. The approver may not be an author of the change.\n\n</details>`;
}

/** Lines inside an HTML block, which Markdown would end at an empty one. */
function lines(content: string): string {
  return content.split("\n").map(escapeHtml).join("\n");
}

function place({ commit, location, services }: PolicyResult): string {
  const parts = [
    commit === null ? "" : `commit ${code(commit.slice(0, 12))}`,
    location === null
      ? ""
      : code(`${truncate(location.path, 200)}${location.line === null ? "" : `:${location.line}`}`),
    services.length === 0 ? "" : services.slice(0, 5).map(code).join(", "),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` at ${parts.join(", ")}`;
}

export function moreViolations(results: readonly PolicyResult[]): Block[] {
  if (results.length === 0) return [];
  return [
    text(`### ${counted(results.length, "more violation")}`),
    resultTable(results, (count) => `${counted(count, "violation")} left out; the result document has all.`),
  ];
}

export function warnings(results: readonly PolicyResult[]): Block[] {
  if (results.length === 0) return [];
  return [
    text("### Warnings"),
    resultTable(results, (count) => `${counted(count, "warning")} left out; the result document has all.`),
  ];
}

function resultTable(results: readonly PolicyResult[], omitted: (count: number) => string): Block {
  return {
    kind: "table",
    head: ["Rule", "Finding", "What to do"],
    rows: results.map((each) => [
      `${code(each.code)}${place(each)}`,
      withCode(truncate(each.message, LONGEST)),
      withCode(truncate(each.solution, LONGEST)),
    ]),
    omitted,
  };
}
