import type { SearchSpace } from "../search.ts";
import { bracketOf } from "./bracket.ts";
import { type EndsVerdict, judgeEnds } from "./ends.ts";
import { groupsOf } from "./groups.ts";
import type { Lineage } from "./lineage.ts";
import type { BayesOptions } from "./options.ts";
import { type Weighed, weigh } from "./posterior.ts";
import type { Tally } from "./tally.ts";

/**
 * Values are read against levels that are estimated from the same values. Where the effect is hardly larger than the noise, that makes
 * the posterior a little too sure (seen in the benchmark): below `SMALL` standard deviations it must leave only this part of the
 * doubt that is allowed.
 */
const CAUTION = 0.6;
const SMALL = 1.5;

/** What is searched, and how. */
export interface Search {
  readonly space: SearchSpace;
  readonly lineage: Lineage;
  readonly options: BayesOptions;
}

/** What a tally says. */
export interface Knowledge {
  readonly tally: Tally;
  readonly ends: EndsVerdict;
  readonly weighed: Weighed;
}

/** How far a search has come. */
export type State = Knowledge &
  (
    | { readonly stage: "ends" | "not-reproduced" | "searching" }
    /** A group has the wanted probability; these commits must be read (again) before it is blamed. */
    | { readonly stage: "confirming"; readonly commits: readonly number[] }
    | { readonly stage: "found"; readonly group: readonly number[]; readonly probability: number }
  );

export type Found = Extract<State, { stage: "found" }>;

export function stateOf({ space, lineage, options }: Search, tally: Tally): State {
  const prior = Float64Array.from({ length: lineage.size }, (_, at) =>
    at === 0 ? 0 : (space.prior.get(space.suspects[at - 1]?.sha ?? "") ?? 0),
  );
  const ends = judgeEnds(tally);
  const known: Knowledge = { tally, ends, weighed: weigh(prior, tally, lineage) };
  if (ends.verdict === "no") return { ...known, stage: "not-reproduced" };
  if (ends.verdict === "more") return { ...known, stage: "ends" };
  const { group, probability } = likeliest(groupsOf(lineage, tally.untestable), known.weighed.posterior);
  const doubt = ((known.weighed.separation ?? SMALL) < SMALL ? CAUTION : 1) * (1 - options.confidence);
  if (probability < 1 - doubt) return { ...known, stage: "searching" };
  const commits = bracketOf(group, space, tally, options.confirm);
  return commits.length > 0
    ? { ...known, stage: "confirming", commits }
    : { ...known, stage: "found", group, probability };
}

function likeliest(groups: readonly (readonly number[])[], posterior: Float64Array) {
  let best: { group: readonly number[]; probability: number } = { group: [], probability: -1 };
  for (const group of groups) {
    const probability = group.reduce((sum, c) => sum + (posterior[c] ?? 0), 0);
    if (probability > best.probability) best = { group, probability };
  }
  return { ...best, probability: Math.min(1, best.probability) };
}
