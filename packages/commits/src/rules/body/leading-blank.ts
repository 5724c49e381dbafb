import { KEPT, type Rule } from "../../rule.ts";

export const leadingBlank: Rule = {
  id: "body/leading-blank",
  severity: "error",
  description:
    "An empty line separates the first line from the rest; without it git takes the whole paragraph for the title.",
  why: "git takes everything up to the first empty line for the title.",
  mend: "Put an empty line after the first line.",
  needs: [],
  example: {
    bad: "fix: round doses down\nDoses were rounded up.",
    good: "fix: round doses down\n\nDoses were rounded up.",
  },
  check({ message }) {
    if (message.body.length === 0 || message.bodyLine > message.header.line + 1) return KEPT;
    return [
      {
        message: "The body follows the first line without an empty line between them.",
        hint: `Put an empty line before line ${message.bodyLine}.`,
        line: message.bodyLine,
      },
    ];
  },
};
