/** commit-lint: the messages of a change, and the message that a squash merge would land, judged by every rule. */
import {
  type Action,
  type ActionContext,
  type ActionResult,
  changeRequest,
  type NothingToDo,
} from "@gitops-health/actions-kit";
import { predicateHeader, readChange } from "@gitops-health/change";
import { lintChange, pullRequestText, squashSettings } from "@gitops-health/commits";
import { write } from "@gitops-health/contracts";
import { connectGitHub, GitHubError } from "@gitops-health/github";
import { commitLintAnnotations, commitLintLines, commitLintSummary } from "@gitops-health/report";
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
  const pullRequest = pullRequestText(context.event?.payload, change.range.head);
  const settings = pullRequest === null ? noSettings : await mergeSettings(inputs, context);
  const lint = lintChange(change, { pullRequest, squash: settings.squash, day: context.evaluatedAt.slice(0, 10) });
  const document = await write(request.outputDirectory, "commit-lint", {
    ...predicateHeader(change, {
      action: "commit-lint",
      version: packageJson.version,
      mode: inputs.mode,
      evaluatedAt: context.evaluatedAt,
      materials: { catalog: lint.catalogDigest },
      reasons: settings.reasons,
      notEvaluated: [...change.notEvaluated, ...lint.notEvaluated],
    }),
    passed: lint.passed,
    errors: lint.errors,
    warnings: lint.warnings,
    commits: lint.commits,
    squash: lint.squash,
  });
  const { predicate } = document.statement;
  return {
    document,
    outputs: { passed: String(lint.passed), errors: String(lint.errors), warnings: String(lint.warnings) },
    summary: (budget) => commitLintSummary(predicate, budget),
    annotations: commitLintAnnotations(predicate),
    lines: [
      ...commitLintLines(predicate),
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

interface Settings {
  readonly squash: ReturnType<typeof squashSettings>;
  readonly reasons: readonly string[];
}

const noSettings: Settings = { squash: "unknown", reasons: [] };

/** A verdict needs no token: settings that cannot be read are unknown, and the document says why. */
async function mergeSettings(inputs: CommitLintInputs, { event }: ActionContext): Promise<Settings> {
  const apiUrl = process.env["GITHUB_API_URL"];
  if (inputs.githubToken === undefined || event?.repository === undefined) return noSettings;
  try {
    const github = await connectGitHub({
      token: inputs.githubToken,
      repository: event.repository,
      ...(apiUrl === undefined ? {} : { apiUrl }),
    });
    return { squash: squashSettings(await github.mergeSettings()), reasons: [] };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { squash: "unknown", reasons: [`The merge settings were not read: ${error.message}`] };
  }
}
