import type { Rule } from "../../rule.ts";
import { lengthOptions } from "../option-tables.ts";
import { lengthProblems } from "../words.ts";

export const scopeLength: Rule<"header/scope-length"> = {
  id: "header/scope-length",
  severity: "off",
  description: "The scope has at least `min` and at most `max` characters.",
  why: "Teams that show the scope in a column of its own give it a width.",
  mend: "Say it in fewer or more characters.",
  needs: [],
  options: lengthOptions,
  example: {
    bad: "feat(allergies-and-intolerances): show them",
    good: "feat(allergies): show them",
    options: { max: 12 },
  },
  check({ message: { header } }, options) {
    return lengthProblems("scope", header.scope, options, header.line);
  },
};
