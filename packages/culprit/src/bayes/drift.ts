import { shareIsHigher } from "./shares.ts";
import { studentCdf } from "./special.ts";
import type { Sample, Tally } from "./tally.ts";

/** How many readings at the end the good end gets when the first ones are in doubt. */
const AT_MOST = 5;

/** Below this two-sided probability of a difference as large by chance, one more closing reading is taken. */
const DOUBTFUL = 0.05;

/** Below this one after the last closing reading, the machine has drifted. */
const DRIFTED = 0.005;

/**
 * Whether the machine still measures as it did. The closing readings are those of the good end after the last reading of any other
 * commit; they are compared with the earlier ones of commits on the good side, by the same runners if there are any: another runner
 * that reads higher is no drift.
 *
 * @param isGood whether a commit lies on the good side of the change that was found
 * @returns `more` while another closing reading is needed
 */
export function judgeDrift(
  tally: Tally,
  isGood: (at: number) => boolean,
  model: "counts" | "continuous",
): "steady" | "drifted" | "more" {
  const { closing } = tally;
  if (closing.length === 0) return "more";
  const all = tally.earlier.filter((each) => isGood(each.at));
  const own = all.filter(({ runner }) => closing.some((each) => each.runner === runner));
  const earlier = own.length > 0 ? own : all;
  if (earlier.length === 0) return "steady";
  const chance = model === "counts" ? byCounts(earlier, closing) : byValues(earlier, closing);
  if (chance >= DOUBTFUL) return "steady";
  if (closing.length < AT_MOST) return "more";
  return chance < DRIFTED ? "drifted" : "steady";
}

function byCounts(earlier: readonly Sample[], closing: readonly Sample[]): number {
  const answers = (samples: readonly Sample[]) => ({
    count: samples.length,
    bad: samples.filter((each) => each.bad).length,
  });
  const higher = shareIsHigher(answers(earlier), answers(closing));
  return 2 * Math.min(higher, 1 - higher);
}

function byValues(earlier: readonly Sample[], closing: readonly Sample[]): number {
  const [one, other] = [meanAndSquares(earlier), meanAndSquares(closing)];
  const df = earlier.length + closing.length - 2;
  if (df < 1) return 1;
  const error = Math.sqrt(((one.squares + other.squares) / df) * (1 / earlier.length + 1 / closing.length));
  const difference = Math.abs(one.mean - other.mean);
  return difference === 0 ? 1 : 2 * (1 - studentCdf(difference / error, df));
}

function meanAndSquares(samples: readonly Sample[]) {
  const mean = samples.reduce((sum, each) => sum + (each.value ?? 0), 0) / samples.length;
  return { mean, squares: samples.reduce((sum, each) => sum + ((each.value ?? 0) - mean) ** 2, 0) };
}
