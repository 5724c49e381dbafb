import { join } from "node:path";
import type { ActionContext, Interim } from "@gitops-health/actions-kit";
import { digestOf, Sha } from "@gitops-health/contracts";
import { CulpritError, logHeader, openMeasurements, openRoundFile, roundFileName } from "@gitops-health/culprit";
import { roundSummary } from "@gitops-health/report";
import type { BisectInputs } from "../inputs.ts";
import { needed } from "./needed.ts";
import { openQuestion } from "./question.ts";

/**
 * `phase: measure`: one runner's part of a round. Each reading is in its file as soon as it is taken, so that what a job took before
 * it failed still counts.
 *
 * @throws CulpritError `phase-input`, and those of a single measurement
 */
export async function measure(inputs: BisectInputs, context: ActionContext): Promise<Interim> {
  const commits = needed(inputs.commits, "commits", inputs).split(/\s+/);
  const slot = needed(inputs.slot, "slot", inputs);
  const round = needed(inputs.measurementsSha256, "measurements-sha256", inputs);
  const question = await openQuestion(inputs, context);
  const { git: repository, test, directory } = question;
  const wrong = commits.find((commit) => !Sha.safeParse(commit).success);
  if (wrong !== undefined)
    throw new CulpritError(
      "phase-input",
      "user",
      `commits holds "${wrong}", which is no full object name; give the commits of a matrix that the phase plan or update made.`,
    );
  const targets = await Promise.all(commits.map(async (commit) => ({ commit, tree: await repository.tree(commit) })));
  const search = digestOf(logHeader(question, test));
  const log = await openRoundFile(join(directory, roundFileName(slot)), { search, round, slot, commits });
  const { signal, log: say } = context;
  const measurements = await openMeasurements({ repository, test, log, directory, width: 1, signal, say });
  try {
    for (const target of targets)
      await measurements.take([target], { of: "search", position: () => 0, role: () => "" });
  } finally {
    await measurements.close();
  }
  const readings = measurements.readings;
  return {
    interim: true,
    outputs: { tests: String(readings.length), "readings-path": log.path },
    summary: (budget) =>
      roundSummary({ suspects: null, taken: readings.length, slots: [], readings, warnings: [] }, budget),
    annotations: [],
    lines: [`${readings.length === 1 ? "1 reading is" : `${readings.length} readings are`} in ${log.path}`],
    failure: null,
    failureExitCode: 1,
  };
}
