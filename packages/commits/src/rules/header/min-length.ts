import type { Rule } from "../../rule.ts";
import { lengthProblems } from "../words.ts";

export const minLength: Rule<"header/min-length"> = {
  id: "header/min-length",
  severity: "off",
  description: "The first line has at least `min` characters.",
  why: "`fix: bug` says nothing to the one who reads it in a year.",
  mend: "Say what changes, and where.",
  needs: [],
  options: { min: { default: 15, description: "Fewest characters." } },
  example: { bad: "fix: bug", good: "fix: keep the session after a login" },
  check({ message: { header } }, { min }) {
    return lengthProblems("first line", header.text, { min }, header.line);
  },
};
