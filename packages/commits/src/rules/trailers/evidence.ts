import { paste } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";

export const evidence: Rule = {
  id: "trailers/evidence",
  severity: "error",
  description: "A change in the domain financial that names SOX codes says in Evidence where its evidence is kept.",
  why: "SOX asks that evidence of a control can be found by somebody who was not there.",
  mend: "Add `Evidence:` with the URI of the change record.",
  needs: ["domains", "codes"],
  example: {
    bad: "feat: charge in cents\n\nCOMPLIANCE: SOX-404\n",
    good: "feat: charge in cents\n\nCOMPLIANCE: SOX-404\nEvidence: https://evidence.example.org/CHG-1234\n",
    context: { domains: ["financial"] },
  },
  check({ declarations, context: { domains, codes } }) {
    if (!domains?.includes("financial")) return KEPT;
    const sox = codes?.find((code) => code.canonical?.startsWith("SOX:"));
    if (sox === undefined || declarations.some((each) => each.canonical === "Evidence")) return KEPT;
    return [
      {
        message: `The message names ${sox.canonical} for a financial change, but not where the evidence is kept.`,
        hint: `Add to the last paragraph: ${paste("Evidence: <URI of the change record>")}.`,
        line: null,
      },
    ];
  },
};
