import { paste } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";
import { endOptions } from "../option-tables.ts";
import { endProblems } from "../words.ts";

export const subjectFullStop: Rule<"header/subject-full-stop"> = {
  id: "header/subject-full-stop",
  severity: "error",
  description: "The first line does not end with a full stop.",
  why: "A title is no sentence; the full stop costs room in every list.",
  mend: "Drop it.",
  needs: [],
  options: endOptions("never"),
  example: { bad: "fix: round doses down.", good: "fix: round doses down" },
  check({ message: { header } }, options) {
    if (options.when === "always" || options.character !== ".")
      return endProblems("first line", header.subject ?? "", options, header.line);
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
