import { compareLevels } from "@gitops-health/contracts";
import { paste } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";

export const declaredTooLow: Rule = {
  id: "risk/declared-too-low",
  severity: "error",
  description: "RISK-LEVEL is not below the level that risk-score computes from the diff and its history.",
  why: "A change that calls itself harmless gets the review of a harmless one.",
  mend: "Declare the computed level, or make the change smaller.",
  needs: ["risk"],
  example: {
    bad: "fix: rotate keys\n\nRISK-LEVEL: low\n",
    good: "fix: rotate keys\n\nRISK-LEVEL: medium\n",
    context: { computedLevel: "medium" },
  },
  check({ message, declarations, context: { computedLevel } }) {
    const { riskLevel } = message.declared;
    if (riskLevel === null || computedLevel === null || compareLevels(riskLevel, computedLevel) >= 0) return KEPT;
    return [
      {
        message: `RISK-LEVEL says ${riskLevel}, but the computed level is ${computedLevel}.`,
        hint: `Write ${paste(`RISK-LEVEL: ${computedLevel}`)}, or make the change smaller.`,
        line: declarations.find((each) => each.canonical === "RISK-LEVEL")?.line ?? null,
      },
    ];
  },
};
