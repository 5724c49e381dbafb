import { KEPT, type Rule } from "../../rule.ts";
import { caseOptions } from "../option-tables.ts";
import { caseProblems } from "../words.ts";

export const bodyCase: Rule<"body/case"> = {
  id: "body/case",
  severity: "off",
  description: "The body is in the configured case.",
  why: "One way of writing keeps logs even.",
  mend: "Write the body in the configured case.",
  needs: [],
  options: caseOptions("always", ["sentence-case"]),
  example: {
    bad: "fix: round doses down\n\ndoses were rounded up.",
    good: "fix: round doses down\n\nDoses were rounded up.",
  },
  check({ message }, options) {
    return message.body.length === 0 ? KEPT : caseProblems("body", message.body.join("\n"), options, message.bodyLine);
  },
};
