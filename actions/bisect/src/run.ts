/** bisect: finds the commit between a good and a bad one from which on a command fails or a metric is beyond its threshold. */
import type { Action, ActionContext, ActionResult, Interim } from "@gitops-health/actions-kit";
import packageJson from "../package.json" with { type: "json" };
import { type BisectInputs, inputs } from "./inputs.ts";
import { measure } from "./phases/measure.ts";
import { plan } from "./phases/plan.ts";
import { search } from "./phases/search.ts";
import { update } from "./phases/update.ts";

export { inputs } from "./inputs.ts";

/**
 * Searches the culprit on this machine as the inputs ask. The user's checkout is not touched.
 *
 * @throws CulpritError when there is nothing to search, an end cannot be tested, the command stops the search or the job is cancelled
 */
export async function run(inputs: BisectInputs, context: ActionContext): Promise<ActionResult<"culprit-report">> {
  return search(inputs, context);
}

/** The action for its own step and for the command. */
export const action: Action<typeof inputs, "culprit-report", Interim> = {
  producer: { name: "bisect", version: packageJson.version },
  inputs,
  run: runPhase,
};

/** The phase that the inputs ask for. */
function runPhase(inputs: BisectInputs, context: ActionContext): Promise<ActionResult<"culprit-report"> | Interim> {
  return { search, plan, measure, update }[inputs.phase](inputs, context);
}
