import type { LintFinding } from "@gitops-health/contracts";
import type { ParsedMessage } from "@gitops-health/message";
import { activeRules } from "./active-rules.ts";
import { isPlain } from "./characters.ts";
import type { LintContext, LintInput } from "./rule.ts";

/** Findings that one rule shows for one message; the rest is counted. */
const SHOWN = 20;

/** What is wrong with a message, by every rule that applies to it. What the context leaves unknown is not judged. */
export function lintMessage(message: ParsedMessage, context: LintContext): LintFinding[] {
  const { declarations, raw } = message;
  const input: LintInput = { message, declarations, context, plain: isPlain(raw) };
  const findings: LintFinding[] = [];
  for (const active of activeRules(context.configuration, context.kind)) {
    const { rule, options } = active;
    const problems = rule.check(input, options);
    if (problems.length === 0) continue;
    for (const { message, hint, line, severity } of problems.length > SHOWN ? problems.slice(0, SHOWN) : problems) {
      const own = active.configured ? active.severity : (severity ?? active.severity);
      findings.push({ rule: rule.id, severity: own, message, hint, line });
    }
    if (problems.length > SHOWN)
      findings.push({
        rule: rule.id,
        severity: active.severity,
        message: `The same is wrong at ${problems.length - SHOWN} more places.`,
        hint: "Mend them in the same way.",
        line: problems[SHOWN]?.line ?? null,
      });
  }
  return findings;
}
