import { readFile } from "node:fs/promises";
import type { ActionContext, ActionResult, Annotation, Interim } from "@gitops-health/actions-kit";
import { sha256 } from "@gitops-health/contracts";
import {
  deal,
  findCulprit,
  type LoggedMeasurement,
  matrixOf,
  openMeasurements,
  type ReadingsLog,
  searchReadings,
} from "@gitops-health/culprit";
import { roundSummary } from "@gitops-health/report";
import type { BisectInputs } from "../inputs.ts";
import type { Question } from "./question.ts";
import { reported } from "./reported.ts";
import { lookedBack } from "./search.ts";
import type { Searched } from "./space.ts";
import { strategyOf } from "./strategy.ts";

/** What happened in the round before, as sentences of ours. */
export interface RoundNews {
  readonly readings: readonly LoggedMeasurement[];
  readonly warnings: readonly string[];
}

/**
 * Goes on from a log: plans the next round, or, when the search has ended, takes the culprit back, measures that here, and reports.
 *
 * @param known what is searched; undefined when the good end is to be looked for
 * @throws CulpritError as `phase: search`
 */
export async function nextRound(
  inputs: BisectInputs,
  context: ActionContext,
  question: Question,
  known: Searched | undefined,
  log: ReadingsLog,
  news: RoundNews,
): Promise<ActionResult<"culprit-report"> | Interim> {
  const { git: repository, test, directory } = question;
  const { signal, log: say } = context;
  const measurements = await openMeasurements({ repository, test, log, directory, width: 1, signal, say });
  try {
    // A good end that nobody named is looked for here, one commit after the other; its readings are in the log from then on.
    const searched = known ?? (await lookedBack(question, measurements, inputs, context));
    const { space } = searched;
    // Each runner of a round begins with nothing built.
    const strategy = strategyOf(
      inputs,
      question,
      () => measurements.readings,
      () => false,
    );
    const width = inputs.batch * inputs.readingsPerRunner;
    const step = strategy(space, searchReadings(measurements.readings, space), width);
    const annotations = news.warnings.map(warning);
    if (step.kind === "probe") {
      const slots = deal(step.commits.slice(0, width), inputs.batch);
      const taken = measurements.readings.length;
      return {
        interim: true,
        outputs: { decided: "false", matrix: matrixOf(slots), ...(await handedOn(question, log)) },
        summary: (budget) => roundSummary({ suspects: space.suspects.length, taken, slots, ...news }, budget),
        annotations,
        lines: [...news.warnings, ...slots.map(({ slot, commits }) => `runner ${slot} measures ${commits.join(", ")}`)],
        failure: null,
        failureExitCode: 1,
      };
    }
    const { counterfactual } = inputs;
    const common = { repository, space, strategy, measurements, test, say };
    const result = await findCulprit({ ...common, width: 1, counterfactual });
    const report = await reported({ inputs, context, question, searched, result });
    return {
      ...report,
      outputs: { decided: "true", matrix: "", ...report.outputs, ...(await handedOn(question, log)) },
      annotations: [...annotations, ...report.annotations],
    };
  } finally {
    await measurements.close();
  }
}

/** What the next phases need: the commits as they are now, since a tag or branch may move, and the log with its digest. */
async function handedOn({ good, start, bad }: Question, { path }: ReadingsLog): Promise<Record<string, string>> {
  return {
    good: good ?? "",
    start: start ?? "",
    bad,
    "measurements-path": path,
    "measurements-sha256": sha256(await readFile(path)),
  };
}

function warning(message: string): Annotation {
  return { level: "warning", title: "Bisect", message, path: null, line: null };
}
