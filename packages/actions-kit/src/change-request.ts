import { resolve } from "node:path";
import type { ChangeRequest } from "@gitops-health/change";
import type { commonInputs, Inputs, rangeInputs } from "./inputs.ts";
import type { ActionContext } from "./result.ts";

/** The change that an action's inputs and the event ask for; relative folders start at the workspace. */
export function changeRequest(
  inputs: Inputs<typeof commonInputs & typeof rangeInputs>,
  context: ActionContext,
): ChangeRequest {
  return {
    directory: resolve(context.workspace, inputs.workingDirectory),
    event: context.event,
    base: inputs.base,
    head: inputs.head,
    configPath: inputs.config,
    outputDirectory: resolve(context.workspace, inputs.outputDirectory ?? context.outputDirectory),
    allowEmpty: inputs.allowEmpty,
    day: context.evaluatedAt.slice(0, 10),
    signal: context.signal,
  };
}
