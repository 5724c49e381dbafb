/** What an action needs to talk to a runner: inputs, outputs, job summary, annotations, errors. */
export * from "./inputs.ts";
export type * from "./result.ts";
