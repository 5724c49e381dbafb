import { resolve } from "node:path";
import type { ActionContext, ActionResult } from "@gitops-health/actions-kit";
import {
  findCulprit,
  logHeader,
  lookBack,
  type Measurements,
  openLog,
  openMeasurements,
  type ReadingsLog,
} from "@gitops-health/culprit";
import type { BisectInputs } from "../inputs.ts";
import { openQuestion, type Question } from "./question.ts";
import { reported } from "./reported.ts";
import { spaceBetween } from "./space.ts";
import { strategyOf } from "./strategy.ts";

/**
 * `phase: search`, the default: the whole search on this machine, from the inputs to the report. Each reading is in the log
 * `readings.jsonl` as soon as it is taken; a search that is stopped in any way goes on from there by the input `measurements`.
 *
 * @throws CulpritError when there is nothing to search, an end cannot be tested, the command stops the search or the job is cancelled
 */
export async function search(inputs: BisectInputs, context: ActionContext): Promise<ActionResult<"culprit-report">> {
  const question = await openQuestion(inputs, context);
  const { log: say } = context;
  const log = await openLog({
    directory: question.directory,
    header: logHeader(question, question.test),
    from: inputs.measurements === undefined ? undefined : resolve(context.workspace, inputs.measurements),
    say,
  });
  try {
    return await measured(inputs, context, question, log);
  } catch (error) {
    if (log.readings.length > 0) say(howToGoOn(log));
    throw error;
  } finally {
    await log.close();
  }
}

async function measured(
  inputs: BisectInputs,
  context: ActionContext,
  question: Question,
  log: ReadingsLog,
): Promise<ActionResult<"culprit-report">> {
  const { git, test, directory } = question;
  const { signal, log: say } = context;
  const { batch: width } = inputs;
  if (log.readings.length > 0) say(`Going on from ${log.readings.length} readings`);
  // The ends are looked at before anything is measured: a slip in an input must not cost an hour.
  const known = question.good === null ? undefined : await spaceBetween(question, question.good, inputs, context);
  const measurements = await openMeasurements({ repository: git, test, log, directory, width, signal, say });
  try {
    const searched = known ?? (await lookedBack(question, measurements, inputs, context));
    const { space } = searched;
    const bad = question.bad.slice(0, 12);
    say(`Searching ${space.suspects.length} suspects between ${space.good.slice(0, 12)} and ${bad}`);
    const strategy = strategyOf(inputs, question, () => measurements.readings, measurements.built);
    const result = await findCulprit({
      repository: git,
      space,
      strategy,
      measurements,
      test,
      width,
      counterfactual: inputs.counterfactual,
      say,
    });
    return await reported({ inputs, context, question, searched, result });
  } finally {
    await measurements.close();
  }
}

/** Between a good end that is looked for first, and the bad end. */
export async function lookedBack(
  question: Question,
  measurements: Measurements,
  inputs: BisectInputs,
  context: ActionContext,
) {
  const { git: repository, bad, noise } = question;
  const start = question.start ?? undefined;
  if (start !== undefined) await spaceBetween(question, start, inputs, context); // says what is wrong with it, if anything
  const good = await lookBack({ repository, bad, start, measurements, noise, say: context.log });
  return spaceBetween(question, good, inputs, context);
}

function howToGoOn({ path, readings }: ReadingsLog): string {
  const kept = readings.length === 1 ? "1 reading is" : `${readings.length} readings are`;
  return `${kept} kept in ${path}; go on from there by the same inputs and measurements: ${path} (on a terminal the same command and --resume ${path}).`;
}
