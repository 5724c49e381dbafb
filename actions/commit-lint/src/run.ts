/** commit-lint: the messages of a change, and the message that a squash merge would land, judged by every rule. */
import {
  type Action,
  type ActionContext,
  type ActionResult,
  type Annotation,
  changeRequest,
  type NothingToDo,
  writeDocument,
} from "@gitops-health/actions-kit";
import { predicateHeader, readChange } from "@gitops-health/change";
import { fixChange, lintChange, squashSettings } from "@gitops-health/commits";
import type { Predicate } from "@gitops-health/contracts";
import { redactDocument } from "@gitops-health/detectors";
import { connectGitHub, type GitHub, GitHubError, type KeptComment, keepComment } from "@gitops-health/github";
import {
  commitLintAnnotations,
  commitLintComment,
  commitLintLines,
  commitLintSummary,
  mendAnnotations,
  mendLines,
  mendsOutput,
} from "@gitops-health/report";
import packageJson from "../package.json" with { type: "json" };
import { type CommitLintInputs, inputs } from "./inputs.ts";

export { inputs } from "./inputs.ts";

/** Lints the change that the inputs and the event name. */
export async function run(
  inputs: CommitLintInputs,
  context: ActionContext,
): Promise<ActionResult<"commit-lint"> | NothingToDo> {
  const request = changeRequest(inputs, context);
  const change = await readChange(request);
  if ("nothingToDo" in change) return change;
  const { pullRequest } = change;
  const settings = pullRequest === null ? noSettings : await mergeSettings(inputs, context);
  const day = context.evaluatedAt.slice(0, 10);
  const lint = lintChange(change, { pullRequest, squash: settings.squash, day });
  const mends = fixChange(change, lint.commits, day);
  const predicateOf = (reasons: readonly string[]): Predicate<"commit-lint"> => ({
    ...predicateHeader(change, {
      action: "commit-lint",
      version: packageJson.version,
      mode: inputs.mode,
      evaluatedAt: context.evaluatedAt,
      materials: { catalog: lint.catalogDigest },
      reasons,
      notEvaluated: [...change.notEvaluated, ...lint.notEvaluated],
    }),
    passed: lint.passed,
    errors: lint.errors,
    warnings: lint.warnings,
    commits: lint.commits,
    squash: lint.squash,
  });
  const before = redactDocument(predicateOf(settings.reasons));
  const shown = commitLintComment(before, (budget) => commitLintSummary(before, budget, mends));
  const uncommented = await comment(inputs, context, pullRequest?.number, shown);
  const document = await writeDocument(
    request.outputDirectory,
    "commit-lint",
    predicateOf([...settings.reasons, ...uncommented]),
  );
  const { predicate } = document.statement;
  const fix = mendsOutput(mends, FIX_LIMIT);
  return {
    document,
    outputs: {
      passed: String(lint.passed),
      errors: String(lint.errors),
      warnings: String(lint.warnings),
      fix: fix ?? "",
    },
    summary: (budget) => commitLintSummary(predicate, budget, mends),
    annotations: [
      ...commitLintAnnotations(predicate),
      ...(fix === undefined ? [fixTooLong] : []),
      ...mendAnnotations(mends),
    ],
    lines: [
      ...commitLintLines(predicate),
      ...mendLines(mends),
      ...(change.configuration.notice === null ? [] : [change.configuration.notice]),
    ],
    failure: lint.passed
      ? null
      : `The commit messages break ${lint.errors === 1 ? "a rule" : `rules in ${lint.errors} places`}.`,
    failureExitCode: 1,
  };
}

/** The action for its own step and for the command. */
export const action: Action<typeof inputs, "commit-lint"> = {
  producer: { name: "commit-lint", version: packageJson.version },
  inputs,
  run,
};

const noSettings: Settings = { squash: "unknown", reasons: [] };

/** Bytes of the output `fix`: all outputs of a job together may have 1 MB. */
const FIX_LIMIT = 64 * 1024;
const fixTooLong: Annotation = {
  level: "notice",
  title: "The output fix is empty",
  message:
    "The corrected messages are longer than 64 KiB together. The job summary shows the first, and `gitops-health commit fix` each of them.",
  path: null,
  line: null,
};

/** GitHub as the inputs and the event name it; undefined without a token or a repository. @throws GitHubError */
async function github(inputs: CommitLintInputs, { event }: ActionContext): Promise<GitHub | undefined> {
  if (inputs.githubToken === undefined || event?.repository === undefined) return undefined;
  const apiUrl = process.env["GITHUB_API_URL"];
  return connectGitHub({
    token: inputs.githubToken,
    repository: event.repository,
    ...(apiUrl === undefined ? {} : { apiUrl }),
  });
}

/** The merge settings, or why they are unknown. */
interface Settings {
  readonly squash: ReturnType<typeof squashSettings>;
  readonly reasons: readonly string[];
}

/** A verdict needs no token: settings that cannot be read are unknown, and the document says why. */
async function mergeSettings(inputs: CommitLintInputs, context: ActionContext): Promise<Settings> {
  try {
    const api = await github(inputs, context);
    return { squash: api === undefined ? "unknown" : squashSettings(await api.mergeSettings()), reasons: [] };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { squash: "unknown", reasons: [`The merge settings were not read: ${error.message}`] };
  }
}

/** Keeps the comment on the pull request; gives why there is none, if that was asked for and could not be done. */
async function comment(
  inputs: CommitLintInputs,
  context: ActionContext,
  number: number | undefined,
  kept: KeptComment,
): Promise<string[]> {
  if (!inputs.comment) return [];
  const not = (why: string) => [`The comment was not written: ${why} The job summary has it all.`];
  if (number === undefined) return not("the event has no pull request whose head was judged.");
  try {
    const api = await github(inputs, context);
    if (api === undefined)
      return not("there is no `github-token`; set `github-token: ${{ github.token }}` and `pull-requests: write`.");
    const done = await keepComment(api, number, kept);
    context.log(`The comment on pull request ${number}: ${done}.`);
    return [];
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const fork = isFork(context.event?.payload) ? " The token of a pull request from a fork may only read." : "";
    return not(`${error.message}${fork}`);
  }
}

function isFork(payload: unknown): boolean {
  const request = (payload as { pull_request?: { head?: { repo?: { fork?: unknown } } } } | undefined)?.pull_request;
  return request?.head?.repo?.fork === true;
}
