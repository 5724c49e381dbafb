/** From risk and compliance to a deployment plan: strategy, stages, gates, approvals, freeze windows. All of it is pure; nothing is applied here. */
export { excludedApprovers } from "./approvals.ts";
export { bindingLater } from "./binding-later.ts";
export { type RolloutCode, RolloutError } from "./error.ts";
export { complianceHolds } from "./holds.ts";
export { planPhase } from "./phase.ts";
export { type PlanFields, type PlanRequest, planDeployment } from "./plan.ts";
export { REPOSITORY } from "./services.ts";
export { checkSameSubject, mergeNotEvaluated, type PlannedSubject } from "./subject.ts";
