import { paste, quote } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";
import { linesOfCodes } from "./lines-of-codes.ts";

export const superseded: Rule = {
  id: "codes/superseded",
  severity: "warning",
  description: "Codes in COMPLIANCE are in force at the commit's date; a superseded one is shown with its successor.",
  why: "Evidence for a control that was no longer in force does not count.",
  mend: "Write the successor.",
  needs: ["codes"],
  example: {
    bad: "feat: store tokens\n\nCOMPLIANCE: PCI-DSS-3.2.1\n",
    good: "feat: store tokens\n\nCOMPLIANCE: PCI-DSS-4.0.1\n",
  },
  check({ declarations, context: { codes } }) {
    if (!codes?.some((code) => code.verdict === "superseded")) return KEPT;
    const lines = linesOfCodes(declarations);
    return codes
      .filter((code) => code.verdict === "superseded")
      .map((code) => ({
        message: `The control code ${quote(code.raw)} is no longer in force at the commit's date.`,
        hint:
          code.suggestions.length === 0
            ? "It has no successor; name the control that applies now."
            : `Write its successor ${code.suggestions.map(paste).join(" or ")}.`,
        line: lines.get(code.raw) ?? null,
      }));
  },
};
