import { ExpectedError } from "@gitops-health/contracts";

export type PolicyCode =
  | "bundle-missing"
  | "bundle-altered"
  | "module-invalid"
  | "module-asks-host"
  | "evaluation-failed"
  | "result-unknown"
  | "lint-missing"
  | "unknown-rule"
  | "base-policies-broken"
  | "source-missing"
  | "source-refused"
  | "rego-invalid"
  | "rules-incomplete"
  | "name-taken"
  | "data-refused"
  | "opa-missing"
  | "opa-unfit"
  | "result-invalid"
  | "limit-exceeded";

/** What can go wrong with the policies themselves; a rule that fires is no error. */
export class PolicyError extends ExpectedError<PolicyCode> {}
