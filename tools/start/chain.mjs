import { availableParallelism } from "node:os";
import { join } from "node:path";
import { runAction } from "./runner.mjs";
import { turns } from "./turns.mjs";

/** @typedef {import("./runner.mjs").Step} Step */

/** The actions that judge a range, in their order, and what we call their steps. */
const actions = /** @type {const} */ ({
  lint: "commit-lint",
  compliance: "compliance-analyze",
  risk: "risk-score",
  plan: "deploy-strategy",
});

/** @typedef {keyof typeof actions} Judge */

/** One core stays free: bisect measures a service's answers at the same time, and a machine without a free core is slow by itself. */
const inTurn = turns(Math.max(1, availableParallelism() - 1));

/**
 * Runs the actions that judge a change one after the other, as the steps of one job do; a step that fails does not end it.
 *
 * @param {object} job
 * @param {string} job.workspace the repository
 * @param {string} job.directory where documents and summaries go, in folders of the job's name
 * @param {string} job.name
 * @param {{name: string, payload: object}} job.event
 * @param {string} job.at the time that the actions take for now
 * @param {readonly Judge[]} job.judges
 * @returns {Promise<Record<Judge, Step>>} only the judges that were asked for
 */
export async function runChain({ workspace, directory, name, event, at, judges }) {
  /** @type {any} */
  const steps = {};
  for (const judge of judges) {
    const action = actions[judge];
    const step = {
      action,
      inputs: {
        "output-directory": join(directory, "documents", name),
        ...(judge === "plan" ? handOver("risk-assessment", steps.risk) : {}),
        ...(judge === "plan" ? handOver("compliance-analysis", steps.compliance) : {}),
      },
      workspace,
      folder: join(directory, "summaries", name, action),
      event,
      at,
    };
    steps[judge] = await inTurn(() => runAction(step));
  }
  return steps;
}

/** The inputs by which a document and its digest are handed from one action to the next. */
function handOver(kind, step) {
  return { [kind]: step.outputs["result-path"] ?? "", [`${kind}-sha256`]: step.outputs["result-sha256"] ?? "" };
}
