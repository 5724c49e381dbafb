import { paste, quote } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";
import { linesOfCodes } from "./lines-of-codes.ts";

export const tooCoarse: Rule = {
  id: "codes/too-coarse",
  severity: "error",
  description:
    "A change of high or critical risk names at least one precise code of each framework, not only a shorthand for all of it.",
  why: "An auditor of a risky change asks which control it serves; a whole act or standard is no answer.",
  mend: "Name the precise control, beside the shorthand or instead of it.",
  needs: ["codes", "risk"],
  example: {
    bad: "feat: post refunds to the ledger\n\nCOMPLIANCE: SOX-404\n",
    good: "feat: post refunds to the ledger\n\nCOMPLIANCE: SOX:ITGC-001\n",
    context: { computedLevel: "high" },
  },
  check({ declarations, context: { codes } }) {
    if (!codes?.some((code) => code.verdict === "too-coarse")) return KEPT;
    const lines = linesOfCodes(declarations);
    return codes
      .filter((code) => code.verdict === "too-coarse")
      .map((code) => ({
        message: `The control code ${quote(code.raw)} stands for many controls, which is too coarse for a change of high or critical risk.`,
        hint:
          code.suggestions.length === 0
            ? "Name the precise control too."
            : `Name the precise control too, such as ${code.suggestions.map(paste).join(" or ")}.`,
        line: lines.get(code.raw) ?? null,
      }));
  },
};
