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
import { howToGoOn } from "./go-on.ts";
import { openQuestion, type Question } from "./question.ts";
import { reported } from "./reported.ts";
import { checkedSpace, type Searched, spaceBetween } from "./space.ts";
import { strategyOf } from "./strategy.ts";

/**
 * `phase: search`, the default: the whole search on this machine, from the inputs to the report. Each reading is in the log
 * `readings.jsonl` as soon as it is taken; a search that is stopped in any way goes on from there by the input `measurements`.
 *
 * @throws CulpritError when there is nothing to search, an end cannot be tested, the command stops the search or the job is cancelled
 */
export async function search(inputs: BisectInputs, context: ActionContext): Promise<ActionResult<"culprit-report">> {
  const question = await openQuestion(inputs, context);
  const known = await checkedSpace(question, inputs, context);
  const { log: say } = context;
  const log = await openLog({
    directory: question.directory,
    header: logHeader(question, question.test),
    from: inputs.measurements === undefined ? undefined : resolve(context.workspace, inputs.measurements),
    say,
  });
  try {
    return await measured(inputs, context, question, known, log);
  } catch (error) {
    if (log.readings.length > 0)
      say(howToGoOn(log, error, (path) => `on a terminal the same command and --resume ${path}`));
    throw error;
  } finally {
    await log.close();
  }
}

async function measured(
  inputs: BisectInputs,
  context: ActionContext,
  question: Question,
  known: Searched | undefined,
  log: ReadingsLog,
): Promise<ActionResult<"culprit-report">> {
  const { git, test, directory } = question;
  const { signal, log: say } = context;
  const { batch: width } = inputs;
  if (log.readings.length > 0) say(`Going on from ${log.readings.length} readings`);
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
): Promise<Searched> {
  const { git: repository, bad, noise } = question;
  const start = question.start ?? undefined;
  const good = await lookBack({ repository, bad, start, measurements, noise, say: context.log });
  return spaceBetween(question, good, inputs, context);
}
