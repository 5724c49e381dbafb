import { paste } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";
import { isCarried } from "../../squash/carried.ts";

export const trailersKept: Rule = {
  id: "squash/trailers-kept",
  severity: "error",
  description:
    "The message that a squash merge lands keeps the trailers of its commits: flags and the highest of ordered values, all items of lists.",
  why: "A squash merge drops the messages of its commits; what they declare would be lost to the audit.",
  mend: "Put the trailers into the pull request's description or into the merge dialog, in the last paragraph.",
  needs: [],
  example: {
    bad: "feat: show allergies (#12)\n",
    good: "feat: show allergies (#12)\n\nRISK-LEVEL: medium\n",
    context: { carried: [{ name: "RISK-LEVEL", value: "medium" }] },
  },
  check({ declarations, context: { carried } }) {
    if (carried === null) return KEPT;
    return carried
      .filter((trailer) => !isCarried(trailer, declarations))
      .map((trailer) => ({
        message: `The commits say ${trailer.name}, but the squash message would not.`,
        hint: `Add to the last paragraph of the pull request's description or of the merge dialog: ${paste(`${trailer.name}: ${trailer.value}`)}.`,
        line: null,
      }));
  },
};
