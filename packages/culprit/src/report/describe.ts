import { type Configuration, pathRules } from "@gitops-health/config";
import type { Level } from "@gitops-health/contracts";
import { DetectorsError, redact, redactDocument, repositoryRules, type ScanOptions } from "@gitops-health/detectors";
import type { Commit, Repository } from "@gitops-health/git";
import type { Test } from "../probe.ts";
import { type ReportFields, reportFields } from "../report-fields.ts";
import type { SearchSpace } from "../search.ts";
import type { Suspects } from "../suspects.ts";
import { recommendedAction } from "./action.ts";
import { requiredApproval } from "./approval.ts";
import { candidate, likeliest } from "./candidates.ts";
import { componentOf, serviceFacts } from "./component.ts";
import { deploymentOf } from "./deployment.ts";
import { readGuilty } from "./guilty.ts";
import { asPlanned, migrationsIn } from "./migrations.ts";
import { type IncidentsRequest, incidentWords, pastIncidents } from "./past-incidents.ts";
import { rollbackDecision, rollbackTarget } from "./rollback.ts";
import { type ExposureTimes, safetyImpact } from "./safety.ts";
import type { Found } from "./search-end.ts";
import type { NamedFolder } from "./stored-documents.ts";
import { versionsOf } from "./versions.ts";

/** What a search found, and where the rest of its report is to be looked up. */
export interface IncidentRequest {
  readonly repository: Repository;
  readonly space: SearchSpace;
  readonly suspects: Suspects;
  readonly found: Found;
  readonly test: Pick<Test, "command" | "setupCommand" | "metric">;
  readonly noise: "none" | "auto";
  readonly prior: "risk" | "uniform";
  readonly firstParent: boolean;
  readonly configuration: Configuration;
  /** Score and level of a commit; undefined when no risk was computed. */
  readonly riskOf: (sha: string) => { readonly score: number; readonly level: Level } | undefined;
  /** The service that the metric is of; undefined when nobody said. */
  readonly service: string | undefined;
  /** Folders with stored documents. */
  readonly evidence: readonly NamedFolder[];
  readonly incidents: IncidentsRequest;
  readonly times: ExposureTimes;
}

/** Patches of more than this are not read: the counts stay exact, and nobody reads on. */
const PATCH_BYTES = 16 * 1024 * 1024;

/**
 * The whole report of a search: what was found, what changed, with what it was deployed, whom it touches, what to do.
 * Reads the repository, the stored documents and the past incidents, and changes none of them.
 *
 * @throws GitError
 */
export async function describeIncident(request: IncidentRequest): Promise<ReportFields> {
  const { repository, space, found, test, configuration, riskOf } = request;
  const { end, readings, counterfactual } = found;
  const hiding = await hidingRules(repository, space.good, configuration);
  const view = {
    component: componentOf(test.metric?.name, request.service, configuration),
    factsOf: pathRules(configuration),
    redact: (text: string, path: string | null) => redact(text, path, hiding),
  };
  const guilty = await readGuilty(request, view);
  const ranked = likeliest(space, end);
  const bad = space.suspects.at(-1)?.sha ?? space.good;
  const target = rollbackTarget(space, end, readings);
  const [commits, undone, tags] = await Promise.all([
    commitsAmong(repository, space.good, bad, new Set([...ranked.map(({ sha }) => sha), ...(guilty?.brings ?? [])])),
    target === null || target === bad ? [] : repository.diff(target, bad, { maxPatchBytes: PATCH_BYTES }),
    repository.tags(),
  ]);
  const top = ranked.map((each) =>
    candidate(each, commits.get(each.sha), riskOf(each.sha)?.score ?? null, view.redact),
  );
  const facts = guilty?.facts ?? serviceFacts(view.component.services, configuration);
  const words = incidentWords(view.component.words, facts.services, test.metric?.name, guilty?.fields ?? null, top);
  const [deployment, incidents] = await Promise.all([
    deploymentOf(guilty, request.evidence),
    pastIncidents(request.incidents, words, hiding),
  ]);
  const rollback = rollbackDecision({
    end,
    readings,
    bad,
    target,
    undoes: target === null ? 0 : await countOf(repository, target, bad),
    migrations: asPlanned(migrationsIn(undone, view.factsOf), deployment.plan),
    versions: versionsOf(target, space, readings, tags, facts.services),
  });
  const culprit = guilty && { ...guilty, migrations: asPlanned(guilty.fields.migrations, deployment.plan) };
  const messages = (guilty?.brings ?? []).flatMap((sha) => commits.get(sha)?.message ?? []);
  const fields = reportFields({
    ...request,
    culprit: culprit && { ...culprit.fields, migrations: culprit.migrations },
    top,
    rollback,
    action: recommendedAction({ end, good: space.good, readings, counterfactual, rollback, culprit }),
    approval: requiredApproval(
      deployment,
      guilty === null ? null : (riskOf(guilty.commit)?.level ?? null),
      configuration,
    ),
    safety: safetyImpact(facts, guilty === null ? [] : [guilty.message, ...messages], request.times),
    deployment,
    incidents,
  });
  return redactDocument(fields, hiding);
}

/**
 * How the repository wants values to be found (its configuration, its .gitleaks.toml), as of the good end: what came later may be
 * what is looked into. Rules that cannot be read leave our own, and the search has its answer all the same.
 */
async function hidingRules(repository: Repository, good: string, configuration: Configuration): Promise<ScanOptions> {
  try {
    return (await repositoryRules(configuration, (path) => repository.file(good, path))).options;
  } catch (error) {
    if (error instanceof DetectorsError) return {};
    throw error;
  }
}

async function commitsAmong(repository: Repository, good: string, bad: string, wanted: ReadonlySet<string>) {
  const commits = new Map<string, Commit>();
  if (wanted.size === 0) return commits;
  for await (const commit of repository.log({ base: good, head: bad }))
    if (wanted.has(commit.sha)) commits.set(commit.sha, commit);
  return commits;
}

async function countOf(repository: Repository, base: string, head: string): Promise<number> {
  let count = 0;
  for await (const _ of repository.log({ base, head })) count++;
  return count;
}
