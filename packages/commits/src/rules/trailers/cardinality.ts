import { type Declaration, type TrailerName, trailerTable } from "@gitops-health/message";
import { paste, quote } from "../../quote.ts";
import { KEPT, type Problem, type Rule } from "../../rule.ts";

export const cardinality: Rule = {
  id: "trailers/cardinality",
  severity: "error",
  description: "A trailer with one value is not given twice with different values, under whatever spelling.",
  why: "With two different values nobody can tell which one was meant, and readers take different ones.",
  mend: "Keep the right one.",
  needs: [],
  example: {
    bad: "feat: show allergies\n\nRISK-LEVEL: low\nRisk-Level: high\n",
    good: "feat: show allergies\n\nRISK-LEVEL: high\n",
  },
  check({ declarations }) {
    if (declarations.length < 2) return KEPT;
    const firsts = new Map<TrailerName, Declaration>();
    const problems: Problem[] = [];
    for (const each of declarations) {
      const { canonical } = each;
      if (trailerTable[canonical].list) continue;
      const first = firsts.get(canonical);
      if (first === undefined) firsts.set(canonical, each);
      else if (first.value.toLowerCase() !== each.value.toLowerCase())
        problems.push({
          message: `${canonical} is given twice: ${quote(first.value)} at line ${first.line} and ${quote(each.value)} at line ${each.line}.`,
          hint: `Keep one of ${paste(`${canonical}: ${first.value}`)} and ${paste(`${canonical}: ${each.value}`)}.`,
          line: each.line,
        });
    }
    return problems;
  },
};
