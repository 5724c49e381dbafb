import { paste, quote } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";
import { linesOfCodes } from "./lines-of-codes.ts";

export const unknown: Rule = {
  id: "codes/unknown",
  severity: "error",
  description: "Every code in COMPLIANCE is in the catalog of controls.",
  why: "A code that does not exist evidences nothing, however right it looks.",
  mend: "Take the suggestion, or look the code up in the catalog.",
  needs: ["codes"],
  example: {
    bad: "feat: log access\n\nCOMPLIANCE: HIPAA:164.321(b)\n",
    good: "feat: log access\n\nCOMPLIANCE: HIPAA:164.312(b)\n",
  },
  check({ declarations, context: { codes } }) {
    if (!codes?.some((code) => code.verdict === "unknown")) return KEPT;
    const lines = linesOfCodes(declarations);
    return codes
      .filter((code) => code.verdict === "unknown")
      .map((code) => ({
        message: `The control code ${quote(code.raw)} is not in the catalog.`,
        hint:
          code.suggestions.length === 0
            ? `Write a code such as ${paste("HIPAA:164.312(b)")}, ${paste("PART11:11.10(e)")}, ${paste("SOX:404")} or ${paste("PCI:3")}.`
            : `Did you mean ${code.suggestions.map(paste).join(" or ")}?`,
        line: lines.get(code.raw) ?? null,
      }));
  },
};
