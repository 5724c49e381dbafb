import type { LintedMessage, LintFinding, Predicate } from "@gitops-health/contracts";
import { code, escapeHtml, escapeMarkdown, truncate } from "@gitops-health/text";
import { mendBlocks, type ShownMend } from "./commit-lint-mends.ts";
import { type Block, fit, text } from "./fit.ts";
import { notEvaluatedBlocks } from "./not-evaluated.ts";
import { withCode } from "./with-code.ts";
import { counted } from "./words.ts";

type Lint = Predicate<"commit-lint">;

/** One message of the summary: a commit, or the squash message. */
interface Judged {
  /** Markdown, escaped. */
  readonly name: string;
  readonly message: LintedMessage;
}

/** Messages for which lines to paste are shown, so that a long range does not fill the page with them. */
const PASTED = 10;

/**
 * A commit-lint document as a job summary of at most `budget` bytes: the verdict, what is wrong and how to mend it, the corrected
 * messages, then all commits.
 */
export function commitLintSummary(lint: Lint, budget: number, mends: readonly ShownMend[] = []): string {
  const judged = [...lint.commits.map(commitName), ...lint.squash.map(squashName)];
  const broken = judged.filter(({ message }) => message.findings.length > 0).sort(worstFirst);
  return fit(
    [
      text(`## Commit lint: ${lint.passed ? "passed" : "not passed"}`),
      text(opening(lint)),
      {
        kind: "table",
        head: ["Message", "Finding", "How to mend it"],
        rows: broken.flatMap(findingRows),
        omitted: (count) => `${counted(count, "finding")} left out; the result document has all.`,
      },
      ...mendBlocks(mends, lint.range.head),
      ...broken
        .filter(({ message }) => !mends.some(({ sha }) => sha === message.sha))
        .slice(0, PASTED)
        .flatMap(pasteBlock),
      ...everyCommit(lint),
      ...notEvaluatedBlocks(lint),
    ],
    budget,
  );
}

function opening(lint: Lint): string {
  const clean = lint.commits.filter((commit) => commit.findings.length === 0).length;
  const from = lint.range.base === null ? "the first commit" : code(lint.range.base.slice(0, 12));
  const range = `${counted(lint.commits.length, "commit")} from ${from} to ${code(lint.range.head.slice(0, 12))}`;
  const found =
    lint.errors + lint.warnings === 0
      ? "every message keeps every rule"
      : `**${counted(lint.errors, "error")}**, ${counted(lint.warnings, "warning")}; ${clean} of ${lint.commits.length} without a finding`;
  const warned = lint.mode.effective === "warn" && !lint.passed ? " Mode `warn`: the step succeeds all the same." : "";
  return `${range}: ${found}.${warned}`;
}

function commitName(message: LintedMessage): Judged {
  return { name: `${code((message.sha ?? "").slice(0, 10))} ${headerOf(message)}`, message };
}

function squashName({ basis, composition, result }: Lint["squash"][number]): Judged {
  const how = basis === "settings" ? "as the repository's settings compose it" : "one of the likely compositions";
  return { name: `Squash message, ${how} (${code(composition)}): ${headerOf(result)}`, message: result };
}

function headerOf(message: LintedMessage): string {
  return message.header === "" ? "_(empty)_" : escapeMarkdown(truncate(message.header, 100));
}

function worstFirst(a: Judged, b: Judged): number {
  return Number(hasError(b.message)) - Number(hasError(a.message));
}

function hasError(message: LintedMessage): boolean {
  return message.findings.some((finding) => finding.severity === "error");
}

function findingRows({ name, message }: Judged): string[][] {
  const sorted = [...message.findings].sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
  return sorted.map((finding, index) => [
    index === 0 ? name : "",
    `${finding.severity === "error" ? "❌ error" : "⚠️ warning"} ${code(finding.rule)}<br>${withCode(finding.message)}`,
    withCode(finding.hint),
  ]);
}

/** All trailers that a message lacks as one block to copy. */
function pasteBlock({ name, message }: Judged): Block[] {
  const lines = message.findings.flatMap(missingLine);
  if (lines.length < 2) return [];
  const block = lines.map(escapeHtml).join("\n");
  return [text(`<details><summary>Lines to add: ${name}</summary>\n\n<pre>\n${block}\n</pre>\n\n</details>`)];
}

function missingLine({ hint }: LintFinding): string[] {
  const match = /^Add to the last paragraph[^`]*`([^`]+)`\.$/.exec(hint);
  return match?.[1] === undefined ? [] : [match[1]];
}

function everyCommit(lint: Lint): Block[] {
  if (lint.commits.length === 0) return [];
  return [
    text(`<details><summary>All ${counted(lint.commits.length, "commit")}</summary>`),
    {
      kind: "table",
      head: ["Commit", "Kind", "Verdict", "git and Conventional Commits read the same trailers"],
      rows: lint.commits.map((message) => [
        commitName(message).name,
        message.kind,
        message.findings.length === 0 ? "✅ fine" : hasError(message) ? "❌ errors" : "⚠️ warnings",
        message.readingsAgree ? "yes" : "**no**",
      ]),
      omitted: (count) => `${counted(count, "commit")} left out; the result document has all.`,
    },
    text("</details>"),
  ];
}
