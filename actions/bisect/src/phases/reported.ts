import { join, resolve } from "node:path";
import { type ActionContext, type ActionResult, writeDocument } from "@gitops-health/actions-kit";
import { predicateHeader } from "@gitops-health/change";
import { replaceFile } from "@gitops-health/contracts";
import { describeIncident, type SearchResult } from "@gitops-health/culprit";
import { culpritAnnotation, culpritFiles, culpritLines, culpritSummary } from "@gitops-health/report";
import packageJson from "../../package.json" with { type: "json" };
import type { BisectInputs } from "../inputs.ts";
import type { Question } from "./question.ts";
import type { Searched } from "./space.ts";

export interface ReportedRequest {
  readonly inputs: BisectInputs;
  readonly context: ActionContext;
  readonly question: Question;
  readonly searched: Searched;
  readonly result: SearchResult;
}

/** Writes the report of a search that has ended, in whichever phase it did, and gives what the action gives back. */
export async function reported(request: ReportedRequest): Promise<ActionResult<"culprit-report">> {
  const { inputs, context, question, searched, result } = request;
  const { space, subject, change } = searched;
  const { directory } = question;
  const fields = await describeIncident({
    repository: question.git,
    space,
    suspects: searched.suspects,
    found: result,
    test: question.test,
    noise: question.noise,
    prior: inputs.prior,
    firstParent: inputs.firstParent,
    configuration: subject.configuration.value,
    riskOf: (sha) => change?.commits.find(({ commit }) => commit.sha === sha)?.risk,
    service: inputs.service,
    evidence:
      inputs.evidence.length > 0
        ? inputs.evidence.map((name) => ({ name, directory: resolve(context.workspace, name) }))
        : [{ name: "output-directory", directory }],
    incidents: {
      directory: resolve(context.workspace, inputs.workingDirectory, inputs.incidents ?? "incidents"),
      name: inputs.incidents ?? "incidents",
    },
    times: question.times,
  });
  const document = await writeDocument(directory, "culprit-report", {
    ...predicateHeader(subject, {
      action: "bisect",
      version: packageJson.version,
      mode: inputs.mode,
      evaluatedAt: context.evaluatedAt,
      materials: {},
      notEvaluated: change?.notEvaluated ?? [],
    }),
    ...fields,
  });
  const report = document.statement.predicate;
  const files = culpritFiles(report);
  for (const { name, text } of files) await replaceFile(join(directory, name), text);
  return {
    document,
    outputs: {
      outcome: report.outcome,
      culprit: report.culprit?.commit ?? "",
      confidence: report.confidence.value === null ? "" : String(report.confidence.value),
      tests: String(report.readings.length),
    },
    summary: (budget) => culpritSummary(report, budget),
    annotations: [culpritAnnotation(report)],
    lines: [...culpritLines(report), ...files.map(({ name }) => `written: ${join(directory, name)}`)],
    // An answer is what was asked for, so no answer fails the step; only a search that cannot be made does, by its error.
    failure: null,
    failureExitCode: 1,
  };
}
