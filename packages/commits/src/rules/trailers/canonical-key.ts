import { paste, quote } from "../../quote.ts";
import type { Rule } from "../../rule.ts";

export const canonicalKey: Rule = {
  id: "trailers/canonical-key",
  severity: "warning",
  description:
    "Our trailers are spelled as in the table; other spellings are read, but git and other tools do not know them. `BREAKING CHANGE` may stay.",
  needs: [],
  example: { bad: "feat: show allergies\n\nRISK_LEVEL: low\n", good: "feat: show allergies\n\nRISK-LEVEL: low\n" },
  check({ declarations }) {
    return declarations
      .filter(({ key, canonical }) => key.toLowerCase() !== canonical.toLowerCase() && key !== "BREAKING CHANGE")
      .map(({ key, canonical, value, line }) => ({
        message: `${quote(key)} is an old spelling of ${canonical}.`,
        hint: `Write ${paste(`${canonical}: ${value}`)}.`,
        line,
      }));
  },
};
