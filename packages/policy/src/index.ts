/** The policies: their input document, the hosting of the compiled module, waivers and enforcement, and results per rule and per control. */
export { type AdoptedPart, adoptedPart } from "./adopted-part.ts";
export {
  type AnalyseOptions,
  type Analysis,
  analyseCompliance,
  judgedInput,
  underOwnConfiguration,
} from "./analyse.ts";
export { PolicyError } from "./error.ts";
export { type EvaluateOptions, type Evaluation, evaluatePolicies } from "./evaluate.ts";
export { type InputApproval, PolicyInput } from "./input.ts";
export type { OwnPolicies } from "./judges.ts";
export { policyMaterials } from "./materials.ts";
export { identitiesOf } from "./people.ts";
export { ourPolicies, ourPoliciesDigest, type Policies, policiesFrom } from "./policies.ts";
export { type InputOptions, type Lint, policyInput } from "./policy-input.ts";
export { inputPullRequest } from "./pull-request.ts";
export { Rule } from "./rules.ts";
export { uncoveredFrameworks } from "./uncovered-frameworks.ts";
export { policyInputSchema } from "./user/shipped.ts";
