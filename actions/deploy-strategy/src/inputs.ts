import { choice, commonInputs, type Inputs, rangeInputs, text } from "@gitops-health/actions-kit";

/** All inputs of the action; `action.yml` is held to this table. */
export const inputs = {
  ...commonInputs,
  ...rangeInputs,
  phase: choice(["plan", "approve", "verify"], {
    description: "`plan` decides how the change is deployed. `approve` and `verify` are not built yet and are refused.",
    default: "plan",
  }),
  environment: text({
    description: "Name of the environment; default: `deployment.environment` of the configuration.",
  }),
  "data-migration": choice(["unknown", "reversible", "irreversible"], {
    description:
      "Whether the data migration of this change can be undone. After an `irreversible` one a failed gate halts the deployment and pages a person instead of rolling back.",
    default: "unknown",
  }),
  "risk-assessment": text({
    description: "Path of the risk-assessment document; default `risk-assessment.json` in the output directory.",
  }),
  "risk-assessment-sha256": text({
    description: "Its sha256, from the output `result-sha256` of risk-score. Needed when it was made by another job.",
  }),
  "compliance-analysis": text({
    description:
      "Path of the compliance-analysis document; default `compliance-analysis.json` in the output directory.",
  }),
  "compliance-analysis-sha256": text({
    description:
      "Its sha256, from the output `result-sha256` of compliance-analyze. Needed when it was made by another job.",
  }),
};

export type DeployStrategyInputs = Inputs<typeof inputs>;
