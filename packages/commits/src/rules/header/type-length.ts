import type { Rule } from "../../rule.ts";
import { lengthOptions } from "../option-tables.ts";
import { lengthProblems } from "../words.ts";

export const typeLength: Rule<"header/type-length"> = {
  id: "header/type-length",
  severity: "off",
  description: "The type has at least `min` and at most `max` characters.",
  why: "Teams that show the type in a column of its own give it a width.",
  mend: "Say it in fewer or more characters.",
  needs: [],
  options: lengthOptions,
  example: { bad: "feature-request: show allergies", good: "feat: show allergies", options: { max: 10 } },
  check({ message: { header } }, options) {
    return lengthProblems("type", header.type, options, header.line);
  },
};
