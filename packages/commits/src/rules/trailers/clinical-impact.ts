import { paste } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";

export const clinicalImpact: Rule = {
  id: "trailers/clinical-impact",
  severity: "error",
  description: "A breaking change in a regulated path says in CLINICAL-IMPACT what it may mean for patients.",
  why: "What breaks for a client may break care; that must have been thought of before it lands.",
  mend: "Add CLINICAL-IMPACT with your assessment.",
  needs: ["domains"],
  example: {
    bad: "feat!: require a patient id\n\nBREAKING-CHANGE: clients send it as a header\n",
    good: "feat!: require a patient id\n\nBREAKING-CHANGE: clients send it as a header\nCLINICAL-IMPACT: low\n",
    context: { domains: ["phi"] },
  },
  check({ message, declarations, context: { domains, configuration } }) {
    if (!message.breaking || domains === null || domains.length === 0) return KEPT;
    if (declarations.some((each) => each.canonical === "CLINICAL-IMPACT")) return KEPT;
    // Where the domain itself demands the trailer, trailers/required-by-domain has said so.
    if (domains.some((domain) => configuration.commit.trailers[domain].includes("CLINICAL-IMPACT"))) return KEPT;
    return [
      {
        message: `The change is breaking and touches ${domains.join(" and ")}, but CLINICAL-IMPACT is missing.`,
        hint: `Add to the last paragraph: ${paste("CLINICAL-IMPACT: <none, low, moderate, high or critical>")}.`,
        line: null,
      },
    ];
  },
};
