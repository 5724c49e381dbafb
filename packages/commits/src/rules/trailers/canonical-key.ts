import { paste, quote } from "../../quote.ts";
import type { Rule } from "../../rule.ts";

export const canonicalKey: Rule = {
  id: "trailers/canonical-key",
  severity: "warning",
  description:
    "Our trailers are spelled as in the table; other spellings are read, but git and other tools do not know them. `BREAKING CHANGE` may stay.",
  why: "Other spellings are read by us alone; git, queries and other tools miss them.",
  mend: "Write the key as in the table of trailers.",
  needs: [],
  example: { bad: "feat: show allergies\n\nRISK_LEVEL: low\n", good: "feat: show allergies\n\nRISK-LEVEL: low\n" },
  check({ declarations }) {
    return declarations
      .filter(({ key, canonical }) => isOtherSpelling(key, canonical))
      .map(({ key, canonical, value, line }) => ({
        message:
          canonical === "BREAKING-CHANGE"
            ? `${quote(key)} is no breaking change for readers of Conventional Commits, which ask for capitals (rule 15).`
            : `${quote(key)} is an old spelling of ${canonical}.`,
        hint: `Write ${paste(`${canonical}: ${value}`)}.`,
        line,
      }));
  },
};

/** Case does not count in keys, but in the one that the specification wants in capitals. */
function isOtherSpelling(key: string, canonical: string): boolean {
  if (canonical === "BREAKING-CHANGE") return key !== "BREAKING-CHANGE" && key !== "BREAKING CHANGE";
  return key.toLowerCase() !== canonical.toLowerCase();
}
