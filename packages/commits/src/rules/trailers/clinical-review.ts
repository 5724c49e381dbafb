import { paste } from "../../quote.ts";
import type { Rule } from "../../rule.ts";

export const clinicalReview: Rule = {
  id: "trailers/clinical-review",
  severity: "error",
  description:
    "CLINICAL-IMPACT does not leave the clinical review open (the older spelling REQUIRES_CLINICAL_REVIEW, which counts as high).",
  why: "An open review is a promise, not an assessment.",
  mend: "Have the review done and write its result.",
  needs: [],
  example: {
    bad: "fix: round doses\n\nCLINICAL-IMPACT: REQUIRES_CLINICAL_REVIEW\n",
    good: "fix: round doses\n\nCLINICAL-IMPACT: high\n",
  },
  check({ declarations }) {
    return declarations
      .filter(({ canonical, value }) => canonical === "CLINICAL-IMPACT" && /^requires_clinical_review$/i.test(value))
      .map(({ line }) => ({
        message: "CLINICAL-IMPACT says that a clinical review is still required.",
        hint: `After the review write its result, for example ${paste("CLINICAL-IMPACT: high")}.`,
        line,
      }));
  },
};
