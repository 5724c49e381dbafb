import { choice, commonInputs, type Inputs, rangeInputs, text } from "@gitops-health/actions-kit";
import { levels } from "@gitops-health/contracts";

/** All inputs of the action; `action.yml` is held to this table. */
export const inputs = {
  ...commonInputs,
  ...rangeInputs,
  "override-level": choice(levels, {
    description:
      "A person's level in place of the computed one: `low`, `medium`, `high` or `critical`. It may raise; it lowers only when a person who could approve the deployment starts the run by hand (workflow_dispatch).",
  }),
  "override-reason": text({ description: "Why; recorded in the document. Required with `override-level`." }),
  "override-by": text({ description: "GitHub login of that person. Required with `override-level`." }),
};

export type RiskScoreInputs = Inputs<typeof inputs>;
