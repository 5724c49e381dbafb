import type { Rule } from "../../rule.ts";
import { caseOptions } from "../option-tables.ts";
import { caseProblems } from "../words.ts";
import { scopesOf } from "./scope-enum.ts";

export const scopeCase: Rule<"header/scope-case"> = {
  id: "header/scope-case",
  severity: "off",
  description: "Each scope is in the configured case.",
  why: "`ui` and `UI` would be two parts of the product in every report.",
  mend: "Write the scope in the configured case.",
  needs: [],
  options: caseOptions("always", ["lower-case"]),
  example: { bad: "feat(UI): show allergies", good: "feat(ui): show allergies" },
  check({ message: { header } }, options) {
    return scopesOf(header).flatMap((scope) => caseProblems("scope", scope, options, header.line));
  },
};
