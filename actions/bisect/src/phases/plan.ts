import { resolve } from "node:path";
import type { ActionContext, ActionResult, Interim } from "@gitops-health/actions-kit";
import { logHeader, openLog } from "@gitops-health/culprit";
import type { BisectInputs } from "../inputs.ts";
import { howToGoOn } from "./go-on.ts";
import { nextRound } from "./next-round.ts";
import { openQuestion } from "./question.ts";
import { checkedSpace } from "./space.ts";

/**
 * `phase: plan`: begins a search on several runners, or goes on with the log of an earlier one, and says what each measures next.
 *
 * @throws CulpritError as `phase: search`
 */
export async function plan(
  inputs: BisectInputs,
  context: ActionContext,
): Promise<ActionResult<"culprit-report"> | Interim> {
  const question = await openQuestion(inputs, context);
  const known = await checkedSpace(question, inputs, context);
  const log = await openLog({
    directory: question.directory,
    header: logHeader(question, question.test),
    from: inputs.measurements === undefined ? undefined : resolve(context.workspace, inputs.measurements),
    say: context.log,
  });
  try {
    return await nextRound(inputs, context, question, known, log, { readings: [], warnings: [] });
  } catch (error) {
    // The workflow says it of later phases itself; here there are readings only when a good end was looked for.
    if (log.readings.length > 0)
      context.log(howToGoOn(log, error, () => "in the workflow resume-run-id: the id of this run"));
    throw error;
  } finally {
    await log.close();
  }
}
