import type { Rule } from "../../rule.ts";
import { lengthOptions } from "../option-tables.ts";
import { lengthProblems } from "../words.ts";

export const subjectLength: Rule<"header/subject-length"> = {
  id: "header/subject-length",
  severity: "off",
  description: "The subject has at least `min` and at most `max` characters.",
  why: "Teams that show the subject in a column of its own give it a width.",
  mend: "Say it in fewer or more characters.",
  needs: [],
  options: lengthOptions,
  example: { bad: "feat: x", good: "feat: show allergies", options: { min: 5 } },
  check({ message: { header } }, options) {
    return lengthProblems("subject", header.subject, options, header.line);
  },
};
