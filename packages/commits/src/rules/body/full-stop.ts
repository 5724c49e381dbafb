import { KEPT, type Rule } from "../../rule.ts";
import { endOptions } from "../option-tables.ts";
import { endProblems } from "../words.ts";

export const bodyFullStop: Rule<"body/full-stop"> = {
  id: "body/full-stop",
  severity: "off",
  description: "The body ends with a full stop.",
  why: "A body of sentences ends as sentences do; one that does not was perhaps cut off.",
  mend: "End the last sentence.",
  needs: [],
  options: endOptions("always"),
  example: {
    bad: "fix: round doses down\n\nDoses were rounded up",
    good: "fix: round doses down\n\nDoses were rounded up.",
  },
  check({ message: { body, bodyLine } }, options) {
    const last = body.at(-1);
    return last === undefined ? KEPT : endProblems("body", last, options, bodyLine + body.length - 1);
  },
};
