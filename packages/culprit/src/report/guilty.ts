import { joinFacts, type PathFacts } from "@gitops-health/config";
import type { CulpritReport } from "@gitops-health/contracts";
import type { FileChange } from "@gitops-health/git";
import { readCulprit } from "../read-culprit.ts";
import { type CulpritFacts, culpritFields } from "./culprit-fields.ts";
import type { DeployedCommit } from "./deployment.ts";
import type { IncidentRequest } from "./describe.ts";
import { outcomeOf, remainingOf } from "./search-end.ts";

/** The one commit that was found, as the parts of a report need it. */
export interface Guilty extends DeployedCommit {
  readonly parents: readonly string[];
  readonly message: string;
  readonly facts: PathFacts;
  readonly fields: NonNullable<CulpritReport["culprit"]>;
}

/** Reads the culprit from the repository; null when the search named no single commit. */
export async function readGuilty(
  { repository, suspects, found, riskOf }: IncidentRequest,
  view: Pick<CulpritFacts, "component" | "factsOf" | "redact">,
): Promise<Guilty | null> {
  const [sha] = remainingOf(found.end);
  if (outcomeOf(found.end) !== "culprit" || sha === undefined) return null;
  const { commit, files } = await readCulprit(repository, sha);
  const brings = (suspects.broughtBy.get(sha) ?? []).filter((each) => each !== sha);
  const facts = joinFacts(touchedPaths(files).map(view.factsOf));
  const fields = culpritFields({ commit, files, facts, brings, riskScore: riskOf(sha)?.score ?? null, ...view });
  return {
    commit: sha,
    parents: commit.parents,
    message: commit.message,
    brings,
    changeId: (await repository.changeId(commit.parents[0] ?? null, sha)) ?? null,
    facts,
    fields,
  };
}

/** Paths of a diff, a rename's both. */
function touchedPaths(files: readonly FileChange[]): string[] {
  return files.flatMap(({ path, previousPath }) => (previousPath === undefined ? [path] : [path, previousPath]));
}
