import { paste } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";

export const marked: Rule = {
  id: "breaking/marked",
  severity: "warning",
  description: "A message with a BREAKING-CHANGE trailer, or of the type `breaking`, has `!` in its header.",
  why: "Tools that read only titles would miss that the change breaks something.",
  mend: "Put `!` before the colon.",
  needs: [],
  example: {
    bad: "feat: require a patient id\n\nBREAKING-CHANGE: clients send the id as a header\n",
    good: "feat!: require a patient id\n\nBREAKING-CHANGE: clients send the id as a header\n",
  },
  check({ message: { header, breaking } }) {
    if (!header.conventional || header.breaking || !(breaking || header.type === "breaking")) return KEPT;
    const scope = header.scope === null ? "" : `(${header.scope})`;
    return [
      {
        message: 'The change is breaking, but its header is not marked with "!".',
        hint: `Write ${paste(`${header.type}${scope}!: ${header.subject}`)}.`,
        line: header.line,
      },
    ];
  },
};
