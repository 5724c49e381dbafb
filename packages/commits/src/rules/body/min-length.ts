import { KEPT, type Rule } from "../../rule.ts";
import { lengthProblems } from "../words.ts";

export const bodyMinLength: Rule<"body/min-length"> = {
  id: "body/min-length",
  severity: "off",
  description: "A body, where there is one, has at least `min` characters.",
  why: "A body of one word explains nothing.",
  mend: "Say why the change is made.",
  needs: [],
  options: { min: { default: 20, description: "Fewest characters." } },
  example: { bad: "fix: round doses down\n\nSee title.", good: "fix: round doses down\n\nDoses were rounded up." },
  check({ message }, { min }) {
    if (message.body.length === 0) return KEPT;
    return lengthProblems("body", message.body.join("\n"), { min }, message.bodyLine);
  },
};
