import type { LintedMessage, LintFinding, Predicate } from "@gitops-health/contracts";
import { counted } from "./words.ts";

type Lint = Predicate<"commit-lint">;

/** A commit-lint document for a log or terminal: a line per message, its findings below. Untrusted text is escaped by the sink. */
export function commitLintLines(lint: Lint): string[] {
  const verdict = `${lint.passed ? "passed" : "not passed"}: ${counted(lint.commits.length, "commit")}, ${counted(lint.errors, "error")}, ${counted(lint.warnings, "warning")}`;
  return [...named(lint).flatMap(({ name, message }) => linesOf(name, message)), verdict];
}

/** An annotation without a place: a commit message lies in no file. */
export interface LintAnnotation {
  readonly level: LintFinding["severity"] | "notice";
  readonly title: string;
  readonly message: string;
  readonly path: null;
  readonly line: null;
}

/**
 * One annotation per finding, each understandable alone; findings of all commits in their order. What a squash message would
 * inherit from a commit is said at the commit: GitHub shows ten errors and ten warnings.
 */
export function commitLintAnnotations(lint: Lint): LintAnnotation[] {
  const said = new Set<string>();
  return named(lint).flatMap(({ name, message }) => {
    const fresh = message.findings.filter((finding) => message.sha !== null || !said.has(keyOf(finding)));
    for (const finding of fresh) said.add(keyOf(finding));
    return fresh.map((finding) => ({
      level: finding.severity,
      title: `${finding.rule} in ${name}`,
      message: `${finding.message} ${finding.hint}`,
      path: null,
      line: null,
    }));
  });
}

function keyOf({ rule, message }: LintFinding): string {
  return `${rule}\n${message}`;
}

function named(lint: Lint): { name: string; message: LintedMessage }[] {
  return [
    ...lint.commits.map((message) => ({ name: `commit ${(message.sha ?? "").slice(0, 10)}`, message })),
    ...lint.squash.map(({ basis, composition, result }) => ({
      name: `the squash message (${basis === "assumed" ? "assumed, " : ""}${composition})`,
      message: result,
    })),
  ];
}

function linesOf(name: string, { header, findings }: LintedMessage): string[] {
  const mark = findings.some((finding) => finding.severity === "error") ? "✗" : findings.length > 0 ? "!" : "✓";
  return [
    `${mark} ${name}: ${header}`,
    ...findings.flatMap(({ severity, rule, message, line, hint }) => [
      `    ${severity} ${rule}${line === null ? "" : ` (line ${line})`}: ${message}`,
      `      ${hint}`,
    ]),
  ];
}
