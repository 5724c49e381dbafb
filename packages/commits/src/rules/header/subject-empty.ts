import type { Header } from "@gitops-health/message";
import { paste } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";

export const subjectEmpty: Rule = {
  id: "header/subject-empty",
  severity: "error",
  description: "Something follows the colon of the first line.",
  why: "A type without a subject says nothing.",
  mend: "Say after the colon what changes.",
  needs: [],
  example: { bad: "fix(api):", good: "fix(api): answer 404 for an unknown patient" },
  check({ message: { header } }) {
    if (!isSubjectEmpty(header)) return KEPT;
    return [
      {
        message: "Nothing follows the colon of the first line.",
        hint: `Say what changes: ${paste(`${header.text.trim()} <what changes>`)}.`,
        line: header.line,
      },
    ];
  },
};

/** Whether a header is conventional but for its missing subject. */
export function isSubjectEmpty(header: Header): boolean {
  return !header.conventional && /^[A-Za-z][\w-]*(\([^()]+\))?!?:\s*$/.test(header.text);
}
