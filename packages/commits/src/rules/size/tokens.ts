import { byteLength } from "@gitops-health/text";
import { KEPT, type Rule } from "../../rule.ts";

/** UTF-8 bytes of one token of a language model: a cautious estimate for source code. */
const BYTES_PER_TOKEN = 3;

export const tokens: Rule = {
  id: "size/tokens",
  severity: "warning",
  description:
    "Message and diff fit the review budget `commit.review-tokens` (default 8192 tokens, estimated as UTF-8 bytes / 3): more is not reviewed well by people or models.",
  needs: ["diff"],
  example: {
    bad: "feat: show allergies in the list of patients",
    good: "feat: show allergies",
    context: { diffBytes: 8192 * BYTES_PER_TOKEN - 30 },
  },
  check({ message, context: { diffBytes, configuration } }) {
    if (diffBytes === null) return KEPT;
    const budget = configuration.commit["review-tokens"];
    const estimate = Math.ceil((byteLength(message.raw) + diffBytes) / BYTES_PER_TOKEN);
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
