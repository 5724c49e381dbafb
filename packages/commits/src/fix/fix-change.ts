import type { LintedMessage } from "@gitops-health/contracts";
import type { JudgedChange } from "../lint-change.ts";
import { commitFacts } from "./facts.ts";
import { fixMessage, type Mend } from "./fix-message.ts";

/** The mend of one commit's message. */
export interface CommitMend extends Mend {
  readonly sha: string;
  /** Whether the message passes now: no error is left that only a person can mend. */
  readonly passes: boolean;
}

/** Characters of a message beyond which no page could show its mend; `commit fix` mends longer ones. */
const LONGEST = 64 * 1024;

/**
 * The mends of the commits with findings, oldest first, where anything could be mended. A message with a secret or personal data in
 * it is never repeated, so it has none.
 *
 * @param linted the findings of the change's commits
 * @param day on which the corrected commits will be made, `YYYY-MM-DD`
 */
export function fixChange(change: JudgedChange, linted: readonly LintedMessage[], day: string): CommitMend[] {
  const findings = new Map(linted.map((each) => [each.sha, each.findings]));
  return change.commits.flatMap((each) => {
    const { sha, message } = each.commit;
    const found = findings.get(sha) ?? [];
    if (found.length === 0 || message.length > LONGEST || found.some(({ rule }) => rule.startsWith("content/")))
      return [];
    const { context, facts } = commitFacts(change, each, day);
    const mend = fixMessage(message, context, facts);
    if (mend.changes.length === 0) return [];
    return [{ ...mend, sha, passes: !mend.refused.some(({ severity }) => severity === "error") }];
  });
}
