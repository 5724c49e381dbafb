import { paste } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";

export const described: Rule = {
  id: "breaking/described",
  severity: "warning",
  description:
    "A header marked with `!` comes with a BREAKING-CHANGE trailer that says what breaks and how to migrate.",
  why: "Conventional Commits allows `!` alone, but then nobody knows what breaks or how to migrate.",
  mend: "Add a BREAKING-CHANGE trailer, or `BREAKING CHANGE:` in a paragraph before the trailers.",
  needs: [],
  example: {
    bad: "feat!: require a patient id\n",
    good: "feat!: require a patient id\n\nBREAKING-CHANGE: clients send the id as a header\n",
  },
  check({ message: { header }, declarations }) {
    if (!header.breaking || declarations.some((each) => each.canonical === "BREAKING-CHANGE")) return KEPT;
    return [
      {
        message: 'The header is marked as breaking by "!", but nothing says what breaks.',
        hint: `Add to the last paragraph: ${paste("BREAKING-CHANGE: <what breaks and how to migrate>")}.`,
        line: header.line,
      },
    ];
  },
};
