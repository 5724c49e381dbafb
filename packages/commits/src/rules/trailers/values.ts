import { trailerTable } from "@gitops-health/message";
import { paste, quote } from "../../quote.ts";
import type { Rule } from "../../rule.ts";

export const values: Rule = {
  id: "trailers/values",
  severity: "error",
  description: "Our trailers have values that they can have: words of their list, users, codes, a URI.",
  why: "A value outside the list is not read by any policy, so it counts as missing.",
  mend: "Use one of the words that the finding lists.",
  needs: [],
  example: {
    bad: "feat: show allergies\n\nRISK-LEVEL: middling\n",
    good: "feat: show allergies\n\nRISK-LEVEL: medium\n",
  },
  check({ declarations }) {
    return declarations
      .filter(({ canonical, value }) => trailerTable[canonical].read(value) === null)
      .map(({ canonical, value, line }) => {
        const { expects, words, example } = trailerTable[canonical];
        const lines = (words.length === 0 ? [example] : words).map((word) => paste(`${canonical}: ${word}`));
        return {
          message: `${canonical} says ${quote(value)}; expected ${expects}.`,
          hint: words.length === 0 ? `Write for example ${lines[0]}.` : `Write one of ${lines.join(", ")}.`,
          line,
        };
      });
  },
};
