import type { LintFinding } from "@gitops-health/contracts";
import type { ParsedMessage } from "@gitops-health/message";
import { activeRules } from "./active-rules.ts";
import type { LintContext, LintInput } from "./rule.ts";

/** Findings that one rule shows for one message; the rest is counted. */
const SHOWN = 20;

/** What is wrong with a message, by every rule that applies to it. What the context leaves unknown is not judged. */
export function lintMessage(message: ParsedMessage, context: LintContext): LintFinding[] {
  const input: LintInput = { message, declarations: message.declarations, context };
  const findings: LintFinding[] = [];
  for (const { rule, configured } of activeRules(context.configuration, context.kind)) {
    const problems = rule.check(input);
    if (problems.length === 0) continue;
    for (const { message, hint, line, severity } of problems.length > SHOWN ? problems.slice(0, SHOWN) : problems)
      findings.push({ rule: rule.id, severity: configured ?? severity ?? rule.severity, message, hint, line });
    if (problems.length > SHOWN)
      findings.push({
        rule: rule.id,
        severity: configured ?? rule.severity,
        message: `The same is wrong at ${problems.length - SHOWN} more places.`,
        hint: "Mend them in the same way.",
        line: problems[SHOWN]?.line ?? null,
      });
  }
  return findings;
}
