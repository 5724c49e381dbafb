import { paste } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";

export const subjectFullStop: Rule = {
  id: "header/subject-full-stop",
  severity: "error",
  description: "The first line does not end with a full stop.",
  needs: [],
  example: { bad: "fix: round doses down.", good: "fix: round doses down" },
  check({ message: { header } }) {
    if (header.subject === null || !header.text.endsWith(".") || header.text.endsWith("...")) return KEPT;
    return [
      {
        message: "The first line ends with a full stop.",
        hint: `Write ${paste(header.text.slice(0, -1))}.`,
        line: header.line,
      },
    ];
  },
};
