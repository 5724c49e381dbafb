import { paste, quote } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";
import { caseOptions } from "../option-tables.ts";
import { caseProblems } from "../words.ts";
import { lowerFirst } from "./suggest-header.ts";

export const subjectCase: Rule<"header/subject-case"> = {
  id: "header/subject-case",
  severity: "warning",
  description:
    "The subject starts in lower case; names and abbreviations such as AES may stay. With `case` it is judged as commitlint does.",
  why: "One way of writing keeps logs and release notes even.",
  mend: "Write the first letter small, or as the configured case asks.",
  needs: [],
  options: caseOptions("never", null),
  example: { bad: "feat: Show allergies", good: "feat: show allergies" },
  check({ message: { header } }, options) {
    const { subject } = header;
    if (options.case !== null) return caseProblems("subject", subject, options, header.line);
    if (subject === null || lowerFirst(subject) === subject) return KEPT;
    const prefix = header.text.slice(0, header.text.length - subject.length);
    return [
      {
        message: `The subject ${quote(subject)} starts with a capital letter.`,
        hint: `Write ${paste(prefix + lowerFirst(subject))}.`,
        line: header.line,
      },
    ];
  },
};
