import type { Finding } from "@gitops-health/contracts";
import { quote } from "../../quote.ts";
import { KEPT, type Problem } from "../../rule.ts";

/** What the detectors found in a message, without the values; nothing where they did not look. */
export function contentProblems(
  findings: readonly Finding[] | null,
  category: Finding["category"],
  what: string,
): readonly Problem[] {
  if (findings === null) return KEPT;
  return findings
    .filter((finding) => finding.category === category && !finding.synthetic)
    .map(({ rule, redacted }) => ({
      message: `The message holds ${what}: ${quote(redacted)} (${rule}).`,
      hint: "Take it out of the message: `git commit --amend`, or `git rebase -i` for older commits.",
      line: null,
    }));
}

/** A finding in a message, for the rules' examples. */
export function sampleFinding(category: "phi" | "secret", rule: string, redacted: string): Finding {
  return {
    rule,
    category,
    severity: "critical",
    confidence: 95,
    tier: category === "secret" ? "A" : null,
    safeguard: null,
    commit: null,
    location: null,
    side: "message",
    column: null,
    endColumn: null,
    redacted,
    context: "main",
    synthetic: false,
    controls: [],
  };
}
