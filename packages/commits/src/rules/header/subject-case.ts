import { paste, quote } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";
import { lowerFirst } from "./suggest-header.ts";

export const subjectCase: Rule = {
  id: "header/subject-case",
  severity: "warning",
  description: "The subject starts in lower case; names and abbreviations such as AES may stay.",
  needs: [],
  example: { bad: "feat: Show allergies", good: "feat: show allergies" },
  check({ message: { header } }) {
    const { subject } = header;
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
