import { paste, quote } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";
import { linesOfCodes } from "./lines-of-codes.ts";

export const implausible: Rule = {
  id: "codes/implausible",
  severity: "warning",
  description:
    "What a code in COMPLIANCE is about shows in the change: in a path, in a changed line, in the domain of a service or in a finding.",
  why: "A code that is only pasted makes the trail of evidence longer and worth less.",
  mend: "Name the control that the change serves, or leave the code out.",
  needs: ["codes"],
  example: {
    bad: "docs: correct the spelling\n\nCOMPLIANCE: PCI:10.2.1\n",
    good: "docs: correct the spelling\n\nCOMPLIANCE: PCI:6.5.1\n",
    context: { domains: [] },
  },
  check({ declarations, context: { codes } }) {
    if (!codes?.some((code) => code.verdict === "implausible")) return KEPT;
    const lines = linesOfCodes(declarations);
    return codes
      .filter((code) => code.verdict === "implausible")
      .map((code) => ({
        message: `Nothing in the change supports the control code ${quote(code.raw)}.`,
        hint: `It is about ${code.topics.join(", ")}, and no changed path or line, no service of its domain and no finding is; name the control that the change serves, or remove ${paste(code.raw)}.`,
        line: lines.get(code.raw) ?? null,
      }));
  },
};
