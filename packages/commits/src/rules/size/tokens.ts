import { byteLength } from "@gitops-health/text";
import { KEPT, type Rule } from "../../rule.ts";
import { estimatedTokens } from "../../tokens.ts";

export const tokens: Rule<"size/tokens"> = {
  id: "size/tokens",
  severity: "warning",
  description:
    "Message and diff fit the review budget `commit.review-tokens` (default 8192 tokens, estimated as UTF-8 bytes / 3): more is not reviewed well by people or models.",
  why: "What is too long is not read to the end by people, and not taken in whole by models.",
  mend: "Split the commit into steps that each make sense alone.",
  needs: ["diff"],
  options: { max: { default: null, description: "Most tokens; without it `commit.review-tokens`." } },
  example: {
    bad: "feat: show allergies in the list of patients",
    good: "feat: show allergies",
    context: { diffBytes: 8192 * 3 - 30 },
  },
  check({ message, context: { diffBytes, configuration } }, { max }) {
    if (diffBytes === null) return KEPT;
    const budget = max ?? configuration.commit["review-tokens"];
    const estimate = estimatedTokens(byteLength(message.raw) + diffBytes);
    if (estimate <= budget) return KEPT;
    return [
      {
        message: `Message and diff are about ${estimate} tokens; the review budget is ${budget}.`,
        hint: "Split the commit into steps that each make sense alone (`git rebase -i`, `git add -p`).",
        line: null,
      },
    ];
  },
};
