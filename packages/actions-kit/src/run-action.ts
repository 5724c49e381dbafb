import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { debug, getInput, info, notice } from "@actions/core";
import { exitCodeOf, type Kind } from "@gitops-health/contracts";
import { redact } from "@gitops-health/detectors";
import { readEvent } from "@gitops-health/github";
import { logLine, logText } from "@gitops-health/text";
import { cancellation, untilCancelled } from "./cancellation.ts";
import { evaluationTime } from "./clock.ts";
import { complaint } from "./complaint.ts";
import { annotate, deliver } from "./deliver.ts";
import type { Inputs, InputTable } from "./inputs.ts";
import { readInputs } from "./read-inputs.ts";
import type { ActionContext, ActionResult, Interim, NothingToDo } from "./result.ts";

/** An action: who it is, its inputs, and what it does with them. `Part` is Interim for one that works in parts. */
export interface Action<T extends InputTable, K extends Kind, Part extends Interim = never> {
  /** `name` and `version` of its package.json. */
  readonly producer: { readonly name: string; readonly version: string };
  readonly inputs: T;
  readonly run: (inputs: Inputs<T>, context: ActionContext) => Promise<ActionResult<K> | Part | NothingToDo>;
}

/** Runs an action in a step of a workflow, from the inputs in the environment to the exit code. Never throws. */
export async function runAction<T extends InputTable, K extends Kind>(
  action: Action<T, K, Interim>,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  try {
    const inputs = readInputs(action.inputs, (name) => getInput(name));
    const context = await contextOf(environment);
    const result = await untilCancelled(context.signal, () => action.run(inputs, context));
    if ("nothingToDo" in result) {
      notice(logText(redact(result.nothingToDo)), { title: "Nothing to judge" });
      return;
    }
    await deliver(result, environment);
    if (result.failure === null) return;
    const enforced = (inputs as { mode?: string }).mode !== "warn";
    annotate({
      level: enforced ? "error" : "warning",
      title: action.producer.name,
      message: result.failure,
      path: null,
      line: null,
    });
    if (enforced) process.exitCode = result.failureExitCode;
  } catch (error) {
    if (error instanceof Error && error.stack !== undefined) debug(logText(redact(error.stack)));
    annotate({
      level: "error",
      ...complaint(error, `${action.producer.name} ${action.producer.version}`),
      path: null,
      line: null,
    });
    process.exitCode = exitCodeOf(error);
  }
}

/** The outside world as the runner describes it. */
async function contextOf(environment: NodeJS.ProcessEnv): Promise<ActionContext> {
  return {
    workspace: resolve(environment.GITHUB_WORKSPACE || "."),
    outputDirectory: join(environment.RUNNER_TEMP || tmpdir(), "gitops-health"),
    event: await readEvent(environment),
    evaluatedAt: evaluationTime(environment),
    log: (line) => info(logLine(redact(line))),
    signal: cancellation(),
  };
}
