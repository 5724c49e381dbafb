import type { Rule } from "../../rule.ts";
import { contentProblems, sampleFinding } from "./problems.ts";

export const phi: Rule = {
  id: "content/phi",
  severity: "error",
  description: "The message holds no protected health information.",
  why: "Names, numbers and dates of patients in a message are a disclosure to everybody with a clone (45 CFR 164.502).",
  mend: "Rewrite the message without them; where it was pushed, tell who answers for privacy.",
  needs: ["findings"],
  example: {
    bad: "fix: show the allergies of MRN 12345678",
    good: "fix: show the allergies of a patient without encounters",
    goodContext: { findings: [] },
    context: { findings: [sampleFinding("phi", "phi/mrn", "[MRN]")] },
  },
  check({ context: { findings } }) {
    return contentProblems(findings, "phi", "protected health information");
  },
};
