/** bisect: finds the commit between a good and a bad one from which on a command fails or a metric is beyond its threshold. */
import { resolve } from "node:path";
import {
  type Action,
  type ActionContext,
  type ActionResult,
  type Annotation,
  writeDocument,
} from "@gitops-health/actions-kit";
import { type Change, changeOf, predicateHeader, type Subject, subjectOf } from "@gitops-health/change";
import { joinFacts, pathRules } from "@gitops-health/config";
import type { Predicate } from "@gitops-health/contracts";
import {
  type CulpritFacts,
  findCulprit,
  halving,
  knownNoise,
  metricFrom,
  readCulprit,
  reportFields,
  riskPrior,
  type SearchResult,
  type Suspects,
  suspectsBetween,
  type Test,
  uniformPrior,
} from "@gitops-health/culprit";
import { openRepository } from "@gitops-health/git";
import { culpritSummary } from "@gitops-health/report";
import packageJson from "../package.json" with { type: "json" };
import { type BisectInputs, inputs } from "./inputs.ts";

export { inputs } from "./inputs.ts";

type Report = Predicate<"culprit-report">;

/**
 * Searches the culprit between the inputs `good` and `bad`. The user's checkout is not touched.
 *
 * @throws CulpritError when there is nothing to search, an end cannot be tested, the command stops the search or the job is cancelled
 */
export async function run(inputs: BisectInputs, context: ActionContext): Promise<ActionResult<"culprit-report">> {
  knownNoise(inputs.noise);
  const test: Test = {
    command: inputs.command,
    setupCommand: inputs.setupCommand,
    metric: metricFrom(inputs.metric, inputs.threshold, inputs.direction),
    timeLimit: inputs.timeout * 1000,
    environment: process.env,
  };
  const { signal, log } = context;
  const git = await openRepository(resolve(context.workspace, inputs.workingDirectory), { signal });
  const [good, bad] = await Promise.all([git.resolve(inputs.good), git.resolve(inputs.bad)]);
  const found = await suspectsBetween(git, { good, bad, firstParent: inputs.firstParent });
  const range = await git.resolveRange({ kind: "explicit", base: good, head: bad }, { allowEmpty: false });
  const subject = await subjectOf(git, range, inputs.config, context.event?.repository ?? null);
  const change =
    inputs.prior === "risk"
      ? await changeOf(subject, {
          configPath: inputs.config,
          cacheDirectory: undefined,
          day: context.evaluatedAt.slice(0, 10),
          signal,
        })
      : null;
  const risk = change === null ? undefined : risks(change, found);
  const space = {
    good,
    suspects: found.suspects,
    prior: risk === undefined ? uniformPrior(found.suspects) : riskPrior(found.suspects, (sha) => risk.get(sha) ?? 0),
  };
  log(`Searching ${found.suspects.length} suspects between ${good.slice(0, 12)} and ${bad.slice(0, 12)}`);
  const result = await findCulprit({ repository: git, space, strategy: halving, test, signal, log });
  const culprit = await guilty(subject, result, found, change);
  const directory =
    inputs.outputDirectory === undefined ? context.outputDirectory : resolve(context.workspace, inputs.outputDirectory);
  const document = await writeDocument(directory, "culprit-report", {
    ...predicateHeader(subject, {
      action: "bisect",
      version: packageJson.version,
      mode: inputs.mode,
      evaluatedAt: context.evaluatedAt,
      materials: {},
      notEvaluated: change?.notEvaluated ?? [],
    }),
    ...reportFields({ space, result, test, prior: inputs.prior, firstParent: inputs.firstParent, culprit }),
  });
  const report = document.statement.predicate;
  return {
    document,
    outputs: {
      outcome: report.outcome,
      culprit: report.culprit?.commit ?? "",
      confidence: report.confidence.value === null ? "" : String(report.confidence.value),
      tests: String(report.readings.length),
    },
    summary: (budget) => culpritSummary(report, budget),
    annotations: [annotation(report)],
    lines: [sentence(report), report.recommendation],
    // An answer is what was asked for, so no answer fails the step; only a search that cannot be made does, by its error.
    failure: null,
    failureExitCode: 1,
  };
}

/** The action for its own step and for the command. */
export const action: Action<typeof inputs, "culprit-report"> = {
  producer: { name: "bisect", version: packageJson.version },
  inputs,
  run,
};

/** Risk scores of the suspects; a merge on a first-parent line is as risky as the riskiest commit that it brought. */
function risks(change: Change, found: Suspects): Map<string, number> {
  const own = new Map(change.commits.map(({ commit, risk }) => [commit.sha, risk.score]));
  return new Map(
    [...found.broughtBy].map(([sha, brought]) => [
      sha,
      brought.reduce((highest, each) => Math.max(highest, own.get(each) ?? 0), 0),
    ]),
  );
}

async function guilty(
  subject: Subject,
  result: SearchResult,
  found: Suspects,
  change: Change | null,
): Promise<CulpritFacts | null> {
  const [sha] = result.remaining;
  if (result.outcome !== "culprit" || sha === undefined) return null;
  const { commit, files } = await readCulprit(subject.git, sha);
  const factsOf = pathRules(subject.configuration.value);
  const paths = files.flatMap((file) =>
    file.previousPath === undefined ? [file.path] : [file.path, file.previousPath],
  );
  return {
    commit,
    files,
    services: joinFacts(paths.map(factsOf)).services,
    riskScore: change?.commits.find((each) => each.commit.sha === sha)?.risk.score ?? null,
    brings: (found.broughtBy.get(sha) ?? []).filter((each) => each !== sha),
  };
}

function sentence(report: Report): string {
  if (report.outcome === "not-reproduced") return "Not reproduced: the two ends do not differ as they should.";
  if (report.culprit === null)
    return `The culprit is one of ${report.remaining.length} commits: ${report.remaining.join(", ")}`;
  return `The culprit is ${report.culprit.commit}: ${report.culprit.header}`;
}

function annotation(report: Report): Annotation {
  const level = report.outcome === "culprit" ? "notice" : "warning";
  return { level, title: "Bisect", message: `${sentence(report)} ${report.recommendation}`, path: null, line: null };
}
