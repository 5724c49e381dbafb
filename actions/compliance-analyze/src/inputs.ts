import { commonInputs, type Inputs, rangeInputs, text } from "@gitops-health/actions-kit";

/** All inputs of the action; `action.yml` is held to this table. */
export const inputs = {
  ...commonInputs,
  ...rangeInputs,
  "commit-lint": text({
    description:
      "Path of the commit-lint document. When it is given, it must verify, and the squash message is judged as it says (commit-lint may have had a token); commits are linted again in any case.",
  }),
  "commit-lint-sha256": text({
    description: "Its sha256, from the output `result-sha256` of commit-lint. Needed when it was made by another job.",
  }),
};

export type ComplianceAnalyzeInputs = Inputs<typeof inputs>;
