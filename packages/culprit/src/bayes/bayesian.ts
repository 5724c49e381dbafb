import type { SearchSpace, SearchStrategy, Step } from "../search.ts";
import { assessmentOf, credible } from "./assessment.ts";
import { choose } from "./choose.ts";
import { judgeDrift } from "./drift.ts";
import { endsInTurn } from "./ends.ts";
import { type Lineage, lineageOf } from "./lineage.ts";
import type { BayesOptions } from "./options.ts";
import { type Found, type Knowledge, type Search, type State, stateOf } from "./state.ts";
import { type Tally, tallyOf, withoutClosing } from "./tally.ts";

export type { BayesOptions } from "./options.ts";

/**
 * The search for a command whose answers vary: after every reading the probability of each suspect is worked out anew from all of them.
 *
 * The ends come first, until the bad one is likely worse; if it is not, that is the answer. Then each probe is the one expected to tell
 * most for its cost. It ends when a suspect (or a group that untestable commits hide it in) has the wanted probability, it and its
 * parents were read `confirm` times, and the good end, read last, still reads as it did.
 *
 * The order of the readings does not matter, but for the closing ones of the good end. Readings of commits outside the search are ignored.
 */
export function bayesian(options: BayesOptions): SearchStrategy {
  const lineages = new WeakMap<SearchSpace, Lineage>();
  return (space, readings, width = 1) => {
    const lineage = lineages.get(space) ?? lineageOf(space.suspects);
    lineages.set(space, lineage);
    const search: Search = { space, lineage, options };
    const tally = tallyOf(space, readings, options.metric);
    if (tally.untestable.at(-1)) return { kind: "end-not-testable", end: "bad" };
    if (tally.untestable[0]) return { kind: "end-not-testable", end: "good" };
    const next = nextCommits(search, tally, width);
    if (tally.closing.length > 0) {
      // The closing readings of the good end are judged by all the others: they must not answer for themselves.
      const before = stateOf(search, tallyOf(space, withoutClosing(space, readings), options.metric));
      const step = before.stage === "found" ? closingStep(search, before, tally, next) : undefined;
      if (step !== undefined) return step;
    }
    return stepFrom(search, stateOf(search, tally), next, width);
  };
}

/** The step that asks for these commits; undefined when no more may be measured. */
type Next = (commits: readonly number[]) => Step | undefined;

function nextCommits({ space, options }: Search, tally: Tally, width: number): Next {
  const left = Math.min(width, options.maxMeasurements - tally.taken);
  return (commits) =>
    left <= 0 ? undefined : { kind: "probe", commits: commits.slice(0, left).map((at) => shaOf(space, at)) };
}

/** When the readings before the closing ones have decided: the step that the closing ones ask for; undefined when they agree. */
function closingStep(search: Search, before: Found, tally: Tally, next: Next): Step | undefined {
  const drift = judgeDrift(tally, (at) => isGood(search, before, at), before.weighed.model);
  if (drift === "drifted") return undecided(search, before, "drift");
  return drift === "more" ? next([0]) : undefined;
}

function stepFrom(search: Search, state: State, next: Next, width: number): Step {
  const outOfMeasurements = () => undecided(search, state, "measurements");
  if (state.stage === "not-reproduced")
    return { kind: "not-reproduced", end: null, assessment: assessmentOf(search, state, null) };
  if (state.stage === "ends") return next(endsInTurn(state.tally, width)) ?? outOfMeasurements();
  if (state.stage !== "found") {
    const commits = state.stage === "confirming" ? state.commits : choose(search, state, width);
    return next(inOtherPlaces(commits, state.tally.taken, width)) ?? outOfMeasurements();
  }
  const drift = judgeDrift(state.tally, (at) => isGood(search, state, at), state.weighed.model);
  if (drift === "drifted") return undecided(search, state, "drift");
  const more = drift === "more" ? next([0]) : undefined;
  if (more !== undefined) return more;
  return {
    kind: "decided",
    remaining: state.group.map((at) => shaOf(search.space, at)),
    probability: state.probability,
    assessment: assessmentOf(search, state, drift === "steady" ? false : null),
  };
}

/** Places of a round move on with every round: a runner that always gets the same one must not read one side of the change only. */
function inOtherPlaces(commits: readonly number[], taken: number, width: number): readonly number[] {
  const round = commits.slice(0, width);
  const first = Math.floor(taken / width) % round.length;
  return [...round.slice(first), ...round.slice(0, first)];
}

function undecided(search: Search, known: Knowledge, reason: "measurements" | "drift"): Step {
  const { remaining, probability } = credible(known.weighed.posterior, search.options.confidence);
  // The posterior takes for granted that the bad end is worse. While the ends have not shown that, there may be no culprit at all.
  const worse = known.ends.verdict === "yes" ? 1 : known.ends.reproduced;
  return {
    kind: "undecided",
    reason,
    remaining: remaining.map((at) => shaOf(search.space, at)),
    probability: probability * worse,
    assessment: assessmentOf(search, known, reason === "drift" ? true : null),
  };
}

/** On the good side of all members of the group. */
function isGood({ lineage }: Search, { group }: Found, at: number): boolean {
  return !group.some((suspect) => lineage.makesBad(suspect, at));
}

function shaOf(space: SearchSpace, at: number): string {
  return at === 0 ? space.good : (space.suspects[at - 1]?.sha ?? space.good);
}
