import type { Rule } from "../../rule.ts";
import { caseOptions } from "../option-tables.ts";
import { caseProblems } from "../words.ts";

export const headerCase: Rule<"header/case"> = {
  id: "header/case",
  severity: "off",
  description: "The whole first line is in the configured case.",
  why: "One way of writing keeps logs and release notes even.",
  mend: "Write the line in the configured case.",
  needs: [],
  options: caseOptions("always", ["lower-case"]),
  example: { bad: "feat: show Allergies", good: "feat: show allergies" },
  check({ message: { header } }, options) {
    return caseProblems("first line", header.text, options, header.line);
  },
};
