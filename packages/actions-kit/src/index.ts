/** What an action needs to talk to a runner: inputs, outputs, job summary, annotations, errors. */
export { cancellation, untilCancelled } from "./cancellation.ts";
export { changeRequest } from "./change-request.ts";
export { evaluationTime } from "./clock.ts";
export { complaint } from "./complaint.ts";
export { KitError } from "./error.ts";
export * from "./inputs.ts";
export { readInputs } from "./read-inputs.ts";
export type * from "./result.ts";
export { type Action, runAction } from "./run-action.ts";
export { writeDocument } from "./write-document.ts";
