import { commonInputs, flag, type Inputs, rangeInputs, text } from "@gitops-health/actions-kit";

/** All inputs of the action; `action.yml` is held to this table. */
export const inputs = {
  ...commonInputs,
  ...rangeInputs,
  comment: flag({
    description:
      "Keep one comment on the pull request with the findings and the corrected messages. Takes a `github-token` with `pull-requests: write`.",
    default: false,
  }),
  "github-token": text({
    description:
      "Token that may read the merge settings (`contents: write`), to know how squash messages are composed. Without it both likely compositions are assumed.",
  }),
};

export type CommitLintInputs = Inputs<typeof inputs>;
