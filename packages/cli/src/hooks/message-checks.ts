import type { Change } from "@gitops-health/change";
import type { LintedMessage } from "@gitops-health/contracts";
import type { CheckLine } from "./check-line.ts";

/** What the message shows: its form, codes, declared risk and whether it announces a breaking change. */
export function messageChecks(change: Change, { findings }: LintedMessage): CheckLine[] {
  const [commit] = change.commits;
  if (commit === undefined) return [];
  const of = (...groups: readonly string[]) =>
    findings.filter(({ rule }) => groups.includes(rule.slice(0, rule.indexOf("/"))));
  const check = (name: string, text: string, ...groups: readonly string[]): CheckLine => {
    const found = of(...groups);
    const errors = found.filter(({ severity }) => severity === "error").length;
    if (found.length === 0) return { mark: "✓", name, text };
    const counts = [[errors, "error"] as const, [found.length - errors, "warning"] as const];
    const said = counts
      .filter(([count]) => count > 0)
      .map(([count, word]) => `${count} ${word}${count === 1 ? "" : "s"}`);
    return { mark: errors > 0 ? "✗" : "!", name, text: said.join(", ") };
  };
  const { declared, breaking } = commit.message;
  const { computedLevel } = commit.risk;
  return [
    check("form", "a conventional commit", "header", "body", "kind", "content"),
    check(
      "trailers",
      `${declared.codes.length === 0 && commit.domains.length === 0 ? "none needed" : "complete"}`,
      "trailers",
    ),
    check(
      "codes",
      declared.codes.length === 0 ? "none named" : `${declared.codes.length} in force: ${declared.codes.join(", ")}`,
      "codes",
    ),
    check(
      "risk",
      declared.riskLevel === null
        ? `computed ${computedLevel}`
        : `declared ${declared.riskLevel}, computed ${computedLevel}`,
      "risk",
    ),
    check("breaking", breaking ? "yes, marked and described" : "no", "breaking"),
  ];
}
