import { paste } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";

export const trim: Rule = {
  id: "header/trim",
  severity: "error",
  description: "No white space stands before or after the first line, and one space after its colon.",
  why: "The subject follows the colon and space at once (Conventional Commits 1.0.0, rule 5); stray spaces break searches and lists.",
  mend: "Take the spaces away.",
  needs: [],
  example: { bad: "feat:  show allergies ", good: "feat: show allergies" },
  check({ message: { header } }) {
    const { text } = header;
    const trimmed = text.trim();
    const twice = header.subject !== null && text.charAt(text.length - header.subject.length - 2) !== ":";
    if (trimmed === "" || (trimmed === text && !twice)) return KEPT;
    const prefix = header.subject === null ? "" : text.slice(0, text.length - header.subject.length).trim();
    return [
      {
        message: twice
          ? "More than one space follows the colon of the first line."
          : "White space stands before or after the first line.",
        hint: `Write ${paste(header.subject === null ? trimmed : `${prefix} ${header.subject.trim()}`)}.`,
        line: header.line,
      },
    ];
  },
};
