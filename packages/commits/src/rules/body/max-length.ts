import { KEPT, type Rule } from "../../rule.ts";
import { lengthProblems } from "../words.ts";

export const bodyMaxLength: Rule<"body/max-length"> = {
  id: "body/max-length",
  severity: "off",
  description: "The body has at most `max` characters.",
  why: "What is longer than a page belongs into the documentation, where it is found again.",
  mend: "Move the details to the documentation and link them.",
  needs: [],
  options: { max: { default: 10000, description: "Most characters." } },
  example: {
    bad: "fix: round doses down\n\nDoses were rounded up, and nobody knew.",
    good: "fix: round doses down\n\nDoses were rounded up.",
    options: { max: 30 },
  },
  check({ message }, { max }) {
    if (message.body.length === 0) return KEPT;
    return lengthProblems("body", message.body.join("\n"), { max }, message.bodyLine);
  },
};
