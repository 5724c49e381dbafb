/** compliance-analyze: a change judged by the policies of HIPAA, FDA and SOX, with waivers, per rule and per control. */
import { resolve } from "node:path";
import {
  type Action,
  type ActionContext,
  type ActionResult,
  changeRequest,
  type NothingToDo,
} from "@gitops-health/actions-kit";
import { type Change, predicateHeader, readChange } from "@gitops-health/change";
import { type ChangeLint, lintChange, pullRequestText } from "@gitops-health/commits";
import { ContractError, read, type Written, write } from "@gitops-health/contracts";
import { hasLanded, pullRequestAuthor } from "@gitops-health/github";
import { analyseCompliance, uncoveredFrameworks } from "@gitops-health/policy";
import { complianceAnnotations, complianceLines, complianceSummary } from "@gitops-health/report";
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
  const author = pullRequestAuthor(context.event);
  const analysis = await analyseCompliance(change, lintOf, {
    evaluatedAt: context.evaluatedAt,
    landed: hasLanded(context.event),
    logins: author === undefined ? [] : [author],
  });
  const document = await write(request.outputDirectory, "compliance-analysis", {
    ...predicateHeader(change, {
      action: "compliance-analyze",
      version: packageJson.version,
      mode: inputs.mode,
      evaluatedAt: context.evaluatedAt,
      materials: {
        catalog: lint.catalogDigest,
        policies: analysis.bundleDigest,
        ...(given === undefined ? {} : { "commit-lint": given.sha256 }),
      },
      reasons: given?.statement.predicate.mode.reasons ?? [],
      notEvaluated: [
        ...change.notEvaluated,
        ...uncoveredFrameworks(change.configuration.value.frameworks, analysis.controls),
      ],
    }),
    ...analysis,
  });
  const { predicate } = document.statement;
  return {
    document,
    outputs: {
      compliant: String(analysis.compliant),
      complete: String(analysis.complete),
      violations: String(analysis.violations.length),
      warnings: String(analysis.warnings.length),
    },
    summary: (budget) => complianceSummary(predicate, budget),
    annotations: complianceAnnotations(predicate),
    lines: [
      ...complianceLines(predicate),
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

/** Lints a change here and now; the squash message as the given document has it, since its maker may have known the settings. */
function linter(
  { event, evaluatedAt }: ActionContext,
  given: Written<"commit-lint"> | undefined,
): (change: Change) => ChangeLint {
  return (change) => {
    const pullRequest = pullRequestText(event?.payload, change.range.head);
    const lint = lintChange(change, { pullRequest, squash: "unknown", day: evaluatedAt.slice(0, 10) });
    return given === undefined ? lint : { ...lint, squash: given.statement.predicate.squash };
  };
}
