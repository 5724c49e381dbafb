import { commonInputs, type Inputs, lines, rangeInputs, text } from "@gitops-health/actions-kit";

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
  "github-token": text({
    description:
      "Token that may read pull requests (`pull-requests: read`), for the rules on author, reviews and labels. Without it they are not evaluated.",
  }),
  policies: lines({
    description:
      "Policies of your own that the workflow checked out from another repository, one path a line: folders of Rego (compiled by the `opa` on the PATH), `.wasm` files or bundles (`.tar.gz`). Those of the judged repository are listed under `policies` in its configuration.",
  }),
  data: lines({
    description:
      "Files (JSON or YAML) from another repository that policies read as `data`, one path a line. Those of the judged repository are listed under `data` in its configuration.",
  }),
};

export type ComplianceAnalyzeInputs = Inputs<typeof inputs>;
