import { testabilityOf } from "../testability.ts";
import { expectedInformation } from "./information.ts";
import type { Knowledge, Search } from "./state.ts";
import type { Tally } from "./tally.ts";

/**
 * The next commits to read. One: the commit (an end included) from which a reading is expected to tell most for its cost. Several: that
 * one's place is kept when it is an end, since only the ends say what good and bad look like; the others stand at the quantiles
 * j/(k+1) of the posterior, so that whatever the answers are, little of it is left. Quantiles that coincide read a commit more than once.
 */
export function choose(search: Search, { weighed, tally }: Knowledge, width: number): number[] {
  const { lineage, options } = search;
  const { cost } = options;
  const chances = testabilityOf(tally.untestable);
  const information = expectedInformation(weighed.posterior, weighed.likelihood, lineage);
  const worth = information.map((bits, at) => {
    if (tally.untestable[at]) return Number.NEGATIVE_INFINITY;
    return (Math.max(bits, 0) * (chances[at] ?? 0)) / (cost.measure + (isBuilt(search, tally, at) ? 0 : cost.build));
  });
  const best = highest(worth);
  if (width === 1) return [best];
  const isEnd = best === 0 || best === lineage.size - 1;
  const places = isEnd ? width - 1 : width;
  const inherited = lineage.inherited(weighed.posterior);
  const quantiles = Array.from({ length: places }, (_, j) => {
    const level = (j + 1) / (places + 1);
    return highest(
      inherited.map((share, at) =>
        tally.untestable[at] ? Number.NEGATIVE_INFINITY : (chances[at] ?? 0) * (1 - Math.abs(share - level)),
      ),
    );
  });
  return isEnd ? [best, ...quantiles] : quantiles;
}

function isBuilt({ space, options }: Search, tally: Tally, at: number): boolean {
  const sha = at === 0 ? space.good : (space.suspects[at - 1]?.sha ?? "");
  return (tally.counts[at] ?? 0) > 0 || (options.built?.(sha) ?? false);
}

/** Worths that differ by less are equal: roundings, which differ between machines, must not choose. */
const EQUAL = 1e-9;

/** The first of the highest. */
function highest(values: Float64Array): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, value] of values.entries()) {
    if (value <= most + EQUAL * Math.abs(most)) continue;
    best = at;
    most = value;
  }
  return best;
}
