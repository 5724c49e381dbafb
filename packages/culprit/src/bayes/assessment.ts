import type { Assessment } from "../search.ts";
import { effectOf } from "./effect.ts";
import { mode } from "./posterior.ts";
import { runnerOffsets } from "./runners.ts";
import type { Knowledge, Search } from "./state.ts";

/** What is known, as it is reported: the effect is that of the most likely culprit. */
export function assessmentOf(search: Search, known: Knowledge, drifted: boolean | null): Assessment {
  const { space, lineage, options } = search;
  const { tally, weighed, ends } = known;
  const culprit = mode(weighed.posterior);
  const isBad = (at: number) => lineage.makesBad(culprit, at);
  const direction = options.metric?.direction ?? "above";
  return {
    model: weighed.model,
    posterior: new Map(space.suspects.map(({ sha }, index) => [sha, weighed.posterior[index + 1] ?? 0])),
    reproduced: ends.reproduced,
    effect: effectOf(
      tally.samples.filter((each) => !isBad(each.at)),
      tally.samples.filter((each) => isBad(each.at)),
      direction,
    ),
    drifted,
    runnerOffsets: runnerOffsets(tally, isBad, direction),
  };
}

/** The fewest suspects that together have the wanted probability, oldest first. */
export function credible(
  posterior: Float64Array,
  wanted: number,
): { remaining: readonly number[]; probability: number } {
  const order = Array.from({ length: posterior.length - 1 }, (_, index) => index + 1);
  order.sort((one, other) => (posterior[other] ?? 0) - (posterior[one] ?? 0) || one - other);
  const remaining: number[] = [];
  let probability = 0;
  for (const at of order) {
    if (probability >= wanted) break;
    remaining.push(at);
    probability += posterior[at] ?? 0;
  }
  return { remaining: remaining.sort((one, other) => one - other), probability: Math.min(1, probability) };
}
