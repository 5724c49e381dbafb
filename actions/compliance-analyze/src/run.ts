/** compliance-analyze: a change judged by the policies of HIPAA, FDA and SOX, with waivers, per rule and per control. */
import { dirname, join, resolve } from "node:path";
import {
  type Action,
  type ActionContext,
  type ActionResult,
  changeRequest,
  type NothingToDo,
  writeDocument,
} from "@gitops-health/actions-kit";
import { type Change, mainline, predicateHeader, readChange } from "@gitops-health/change";
import { type ChangeLint, lintChange } from "@gitops-health/commits";
import { ContractError, read, replaceFile, type Written } from "@gitops-health/contracts";
import { hasLanded, pullRequestAuthor, readPullRequest } from "@gitops-health/github";
import {
  adoptedPart,
  analyseCompliance,
  inputPullRequest,
  policyMaterials,
  uncoveredFrameworks,
} from "@gitops-health/policy";
import {
  complianceAnnotations,
  complianceLines,
  complianceSarif,
  complianceSummary,
  linesInDiff,
} from "@gitops-health/report";
import packageJson from "../package.json" with { type: "json" };
import { type ComplianceAnalyzeInputs, inputs } from "./inputs.ts";

export { inputs } from "./inputs.ts";

/**
 * Judges the change that the inputs and the event name.
 *
 * @throws ContractError when a commit-lint document is given that does not verify; PolicyError when the policies are not ours as released
 */
export async function run(
  inputs: ComplianceAnalyzeInputs,
  context: ActionContext,
): Promise<ActionResult<"compliance-analysis"> | NothingToDo> {
  const request = changeRequest(inputs, context);
  const change = await readChange(request);
  if ("nothingToDo" in change) return change;
  const given = await commitLint(inputs, context, change);
  const lintOf = linter(context, given);
  const lint = lintOf(change);
  const pullRequest = await readPullRequest({
    event: context.event,
    token: inputs.githubToken,
    apiUrl: process.env["GITHUB_API_URL"],
    mainline: mainline(change),
  });
  const authors = [pullRequestAuthor(context.event), pullRequest.known ? pullRequest.pullRequest.author : undefined];
  const when = { evaluatedAt: context.evaluatedAt, landed: hasLanded(context.event) };
  const analysis = await analyseCompliance(change, lintOf, {
    ...when,
    logins: authors.filter((login) => login !== undefined),
    pullRequest: inputPullRequest(pullRequest),
    own: {
      cacheDirectory: join(request.outputDirectory, "cache"),
      runner: { workspace: context.workspace, policies: inputs.policies, data: inputs.data },
      signal: context.signal,
    },
  });
  const document = await writeDocument(request.outputDirectory, "compliance-analysis", {
    ...predicateHeader(change, {
      action: "compliance-analyze",
      version: packageJson.version,
      mode: inputs.mode,
      evaluatedAt: context.evaluatedAt,
      materials: {
        catalog: lint.catalogDigest,
        ...policyMaterials(analysis),
        ...(given === undefined ? {} : { "commit-lint": given.sha256 }),
      },
      reasons: [
        ...(given?.statement.predicate.mode.reasons ?? []),
        ...(pullRequest.known || context.event === undefined
          ? []
          : [`The pull request was not read: ${pullRequest.reason}`]),
      ],
      notEvaluated: [
        ...change.notEvaluated,
        ...(await adoptedPart(change, when)).notEvaluated,
        ...uncoveredFrameworks(change.configuration.value.frameworks, analysis.controls),
      ],
    }),
    ...analysis,
  });
  const { predicate } = document.statement;
  const sarif = join(dirname(document.path), "compliance-analysis.sarif");
  await replaceFile(sarif, complianceSarif(predicate));
  return {
    document,
    outputs: {
      compliant: String(analysis.compliant),
      complete: String(analysis.complete),
      violations: String(analysis.violations.length),
      warnings: String(analysis.warnings.length),
      exceptions: String(analysis.exceptions.length),
      "not-evaluated": String(analysis.rulesNotEvaluated.length),
      "sarif-path": sarif,
    },
    summary: (budget) => complianceSummary(predicate, budget),
    annotations: complianceAnnotations(predicate, linesInDiff(change.files)),
    lines: [
      ...complianceLines(predicate),
      ...change.notices,
      ...(change.configuration.notice === null ? [] : [change.configuration.notice]),
    ],
    failure: analysis.compliant ? null : "The change violates policies; the job summary says which and how to mend it.",
    failureExitCode: 1,
  };
}

/** The action for its own step and for the command. */
export const action: Action<typeof inputs, "compliance-analysis"> = {
  producer: { name: "compliance-analyze", version: packageJson.version },
  inputs,
  run,
};

/** The commit-lint document when one is given: about this very change and made with its configuration, or an error. */
async function commitLint(
  inputs: ComplianceAnalyzeInputs,
  { workspace }: ActionContext,
  change: Change,
): Promise<Written<"commit-lint"> | undefined> {
  if (inputs.commitLint === undefined) {
    if (inputs.commitLintSha256 === undefined) return undefined;
    throw new ContractError(
      "document-missing",
      "user",
      'The input "commit-lint-sha256" is given without "commit-lint"; give the path of the document too.',
    );
  }
  return read("commit-lint", resolve(workspace, inputs.commitLint), {
    commit: change.range.head,
    sha256: inputs.commitLintSha256,
    materials: { configuration: change.configuration.digest },
  });
}

/** Lints a change here and now, once; the squash message as the given document has it, since its maker may have known the settings. */
function linter(
  { evaluatedAt }: ActionContext,
  given: Written<"commit-lint"> | undefined,
): (change: Change) => ChangeLint {
  const known = new Map<Change, ChangeLint>();
  return (change) => {
    const before = known.get(change);
    if (before !== undefined) return before;
    const lint = lintChange(change, {
      pullRequest: change.pullRequest,
      squash: "unknown",
      day: evaluatedAt.slice(0, 10),
    });
    const judged = given === undefined ? lint : { ...lint, squash: given.statement.predicate.squash };
    known.set(change, judged);
    return judged;
  };
}
