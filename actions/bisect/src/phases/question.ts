import { resolve } from "node:path";
import type { ActionContext } from "@gitops-health/actions-kit";
import {
  CulpritError,
  type ExposureTimes,
  exposureTimes,
  metricFrom,
  prometheusAddress,
  type Test,
} from "@gitops-health/culprit";
import { openRepository, type Repository } from "@gitops-health/git";
import type { BisectInputs } from "../inputs.ts";

/** What is asked: between which commits, and how one is tested. */
export interface Question {
  readonly git: Repository;
  /** Full sha; null when it is looked for. */
  readonly good: string | null;
  /** Full sha of where that looking begins; null when it begins right before `bad`, or `good` is given. */
  readonly start: string | null;
  /** Full sha. */
  readonly bad: string;
  readonly test: Test;
  /** Where documents, readings and outputs are kept; absolute. */
  readonly directory: string;
  readonly noise: "none" | "auto";
  /** When the regression was deployed and detected, as far as the inputs say. */
  readonly times: ExposureTimes;
}

/**
 * Reads the inputs that all phases share.
 *
 * @throws CulpritError `ends-ambiguous`, `metric`, `prometheus`; GitError for a repository or ref that is none
 */
export async function openQuestion(inputs: BisectInputs, context: ActionContext): Promise<Question> {
  const test = testFrom(inputs);
  if (inputs.good !== undefined && inputs.start !== undefined)
    throw new CulpritError(
      "ends-ambiguous",
      "user",
      "good and start are both given; give good when that commit is known to be good, or start when it is to be checked.",
    );
  const { signal } = context;
  const git = await openRepository(resolve(context.workspace, inputs.workingDirectory), { signal });
  const resolved = async (ref: string | undefined) => (ref === undefined ? null : git.resolve(ref));
  const [good, start, bad] = await Promise.all([
    resolved(inputs.good),
    resolved(inputs.start),
    git.resolve(inputs.bad),
  ]);
  return {
    git,
    good,
    start,
    bad,
    test,
    directory: resolve(context.workspace, inputs.outputDirectory ?? context.outputDirectory),
    times: exposureTimes(inputs.deployedAt, inputs.detectedAt),
    // A measured value varies from run to run; a test suite mostly does not.
    noise: inputs.noise ?? (test.metric === undefined ? "none" : "auto"),
  };
}

function testFrom(inputs: BisectInputs): Test {
  const { prometheusUrl, prometheusQuery } = inputs;
  const metric = metricFrom(inputs.metric, inputs.threshold, inputs.direction);
  if ((prometheusUrl === undefined) !== (prometheusQuery === undefined) || (prometheusUrl !== undefined && !metric))
    throw new CulpritError(
      "prometheus",
      "user",
      "prometheus-url, prometheus-query and threshold belong together: the server, the query for one number, and from which value on a commit is bad.",
    );
  return {
    command: inputs.command,
    setupCommand: inputs.setupCommand,
    metric,
    prometheus:
      prometheusUrl === undefined || prometheusQuery === undefined
        ? undefined
        : { url: prometheusAddress(prometheusUrl), query: prometheusQuery, settle: inputs.settle * 1000 },
    timeLimit: inputs.timeout * 1000,
    environment: process.env,
  };
}
