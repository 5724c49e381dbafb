import type { ParsedMessage } from "@gitops-health/message";
import { paste } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";

const SHA = /\b[0-9a-f]{7,64}\b/;
const BY_TEXT = /\b[Rr]everts? (?:commits? )?[0-9a-f]{7,64}\b/;
const BY_PULL_REQUEST = /\b[Rr]everts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,10}\b/;

export const revertNamesCommit: Rule = {
  id: "kind/revert-names-commit",
  severity: "error",
  description:
    "A revert names the commit that it reverts, as `git revert` writes it or in a trailer Reverts or Refs. GitHub's Revert button names a pull request instead: a warning.",
  why: "An auditor must be able to follow from the revert to what it took back, also after titles were edited.",
  mend: "Keep git's line `This reverts commit <sha>.` in the body.",
  needs: [],
  example: {
    bad: 'Revert "feat: show allergies"\n',
    good: 'Revert "feat: show allergies"\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.\n',
    context: { kind: "revert" },
  },
  check({ message, context }) {
    if (context.kind !== "revert" || namesCommit(message)) return KEPT;
    const named = message.body.some((line) => BY_PULL_REQUEST.test(line));
    return [
      {
        message: named
          ? "The revert names a pull request, not the commit that it reverts."
          : "The revert does not say which commit it reverts.",
        hint: `Add to the body: ${paste("This reverts commit <full sha>.")}.`,
        line: null,
        ...(named ? { severity: "warning" as const } : {}),
      },
    ];
  },
};

function namesCommit(message: ParsedMessage): boolean {
  return (
    message.body.some((line) => BY_TEXT.test(line)) ||
    [...message.trailers, ...message.footers].some(
      ({ key, value }) => /^(reverts|refs)$/i.test(key) && SHA.test(value.slice(0, 1000)),
    )
  );
}
