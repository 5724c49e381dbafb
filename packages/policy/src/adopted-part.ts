import { beforeAdoption, type Change } from "@gitops-health/change";
import type { NotEvaluated } from "@gitops-health/contracts";
import type { InputOptions } from "./policy-input.ts";

/** What of a change is judged: all of it, but the commits that came before the house was adopted (`adopted-at`). */
export interface AdoptedPart {
  /** The change with those of its commits that are judged; the files that it changes in all stay. */
  readonly change: Change;
  /** Why nothing is judged, when all commits came before. */
  readonly nothing: string | undefined;
  /** For the document: how many commits were left out, and why. */
  readonly notEvaluated: readonly NotEvaluated[];
}

/** @throws ChangeError `adopted-at-unknown` */
export async function adoptedPart(
  change: Change,
  { evaluatedAt, landed }: Pick<InputOptions, "evaluatedAt" | "landed">,
): Promise<AdoptedPart> {
  const adoptedAt = change.configuration.value["adopted-at"];
  const commits = change.commits.map(({ commit }) => commit);
  const early = await beforeAdoption(change.git, change.range, commits, adoptedAt, {
    day: evaluatedAt.slice(0, 10),
    landed,
  });
  if (early.size === 0) return { change, nothing: undefined, notEvaluated: [] };
  const reason = `before adoption (adopted-at: ${adoptedAt})`;
  const judged = change.commits.filter(({ commit }) => !early.has(commit.sha));
  return {
    change: { ...change, commits: judged },
    nothing: judged.length === 0 ? reason : undefined,
    notEvaluated: [{ what: `${early.size} of ${commits.length} commits`, reason }],
  };
}
