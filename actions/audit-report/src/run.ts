/** audit-report: from the changes of a period and the documents stored about them to a report and a package that proves it. */
import { join, resolve } from "node:path";
import { type Action, type ActionContext, type ActionResult, writeDocument } from "@gitops-health/actions-kit";
import { predicateHeader, subjectOf } from "@gitops-health/change";
import type { Predicate } from "@gitops-health/contracts";
import {
  analyseLanded,
  audit,
  catalogVersion,
  drawPopulation,
  evidenceFolders,
  gitHistory,
  judgingMaterials,
  readPeriodEnd,
  readStored,
  refuseShallow,
  sealAudit,
} from "@gitops-health/evidence";
import { openRepository, type Repository } from "@gitops-health/git";
import { auditAnnotations, auditHtml, auditLines, auditMarkdown, auditSummary } from "@gitops-health/report";
import packageJson from "../package.json" with { type: "json" };
import { type AuditReportInputs, inputs } from "./inputs.ts";

export { inputs } from "./inputs.ts";

/**
 * Audits the changes of a period.
 *
 * @throws EvidenceError when the period, the service or an evidence folder is not there, or the history is shallow
 */
export async function run(
  inputs: AuditReportInputs,
  context: ActionContext,
): Promise<ActionResult<"evidence-manifest">> {
  const git = await openRepository(resolve(context.workspace, inputs.workingDirectory), { signal: context.signal });
  try {
    return await auditRepository(git, inputs, context);
  } finally {
    git.close();
  }
}

/** The action for its own step and for the command. */
export const action: Action<typeof inputs, "evidence-manifest"> = {
  producer: { name: "audit-report", version: packageJson.version },
  inputs,
  run,
};

async function auditRepository(
  git: Repository,
  inputs: AuditReportInputs,
  context: ActionContext,
): Promise<ActionResult<"evidence-manifest">> {
  refuseShallow(git.shallow);
  const outputDirectory = resolve(context.workspace, inputs.outputDirectory ?? context.outputDirectory);
  const history = gitHistory(git);
  const since = await readPeriodEnd("since", inputs.since, history);
  const until = await readPeriodEnd("until", inputs.until, history);
  const population = await drawPopulation(history, since, until, await git.resolve("HEAD"));
  const stored = await readStored(await evidenceFolders(inputs.evidence, outputDirectory, context.workspace));
  const head = population.commits.at(-1)?.sha ?? population.tip;
  const repository = context.event?.repository ?? null;
  const subject = await subjectOf(git, { base: head, head, mergeBase: head }, inputs.config, repository);
  const { "adopted-at": adoptedAt, services } = subject.configuration.value;
  const { base, mergeBase } = { base: population.before, mergeBase: population.before };
  const header = predicateHeader(
    { ...subject, range: { base, head, mergeBase }, resultTree: null, changeId: null },
    {
      action: "audit-report",
      version: packageJson.version,
      mode: inputs.mode,
      evaluatedAt: context.evaluatedAt,
      materials: judgingMaterials(),
      notEvaluated: notEvaluated.map((what) => ({
        what,
        reason: "only git and stored documents are read by this version",
      })),
    },
  );
  context.log(
    `${population.commits.length} changes from ${inputs.since} to ${inputs.until}, ${stored.documents.length} stored documents`,
  );
  const audited = await audit({
    population,
    since,
    until,
    service: inputs.service ?? null,
    knownServices: Object.keys(services),
    adoptedAt,
    stored,
    history,
    analyse: analyseLanded(git, {
      configPath: inputs.config,
      repository,
      signal: context.signal,
      cacheDirectory: join(outputDirectory, "cache"),
    }),
    header,
    catalogVersion,
    onChange: (done, of) => (done % 500 === 0 ? context.log(`${done} of ${of} changes judged again`) : undefined),
  });
  const sealed = await sealAudit(audited, outputDirectory, {
    ...(inputs.formats.has("html") && { html: auditHtml }),
    ...(inputs.formats.has("markdown") && { markdown: auditMarkdown }),
  });
  const { manifest, packagePath, packageSha256, reportPaths } = sealed;
  return {
    document: await writeDocument(outputDirectory, "evidence-manifest", manifest),
    outputs: {
      status: manifest.status,
      changes: String(manifest.coverage.changes),
      exceptions: String(manifest.exceptions.length),
      "evidence-gaps": String(manifest.coverage.gaps),
      "package-path": packagePath,
      "package-sha256": packageSha256,
      "merkle-root": manifest.merkleRoot,
      "report-path": reportPaths[0] ?? join(outputDirectory, "evidence-manifest.json"),
    },
    summary: (budget) => auditSummary(manifest, budget),
    annotations: auditAnnotations(manifest),
    lines: auditLines(manifest, packagePath, reportPaths),
    ...failure(manifest),
  };
}

/** Exceptions weigh more than gaps: the former are known to be wrong, the latter are not known to be right. */
function failure({
  exceptions,
  coverage,
}: Predicate<"evidence-manifest">): Pick<ActionResult<"evidence-manifest">, "failure" | "failureExitCode"> {
  if (exceptions.length > 0)
    return { failure: `The audit has ${exceptions.length} exceptions; the report names each.`, failureExitCode: 1 };
  if (coverage.gaps > 0)
    return {
      failure: `The evidence of ${coverage.gaps} of ${coverage.changes} changes is not complete; the report says what is missing. Give the folders of stored documents in the input evidence, or set adopted-at in the configuration.`,
      failureExitCode: 4,
    };
  return { failure: null, failureExitCode: 1 };
}

/** What a whole audit would also ask. */
const notEvaluated = ["approvals", "merged pull requests", "test results", "deployments"];
