/** The policies: their input document, the hosting of the compiled module, waivers and enforcement, and results per rule and per control. */
export { type AnalyseOptions, type Analysis, analyseCompliance, underOwnConfiguration } from "./analyse.ts";
export { PolicyError } from "./error.ts";
export { type EvaluateOptions, type Evaluation, evaluatePolicies } from "./evaluate.ts";
export { type InputApproval, PolicyInput } from "./input.ts";
export { identitiesOf } from "./people.ts";
export { ourPolicies, ourPoliciesDigest, type Policies, policiesFrom } from "./policies.ts";
export { type InputOptions, type Lint, policyInput } from "./policy-input.ts";
export { Rule } from "./rules.ts";
export { uncoveredFrameworks } from "./uncovered-frameworks.ts";
