import { isMeasurement } from "../metric.ts";
import type { LoggedReading, SearchSpace } from "../search.ts";
import { TRIES } from "../verdicts.ts";

/** One reading that tells something. */
export interface Sample {
  /** Index of its commit: 0 for the good end, then the suspects in their order. */
  readonly at: number;
  readonly bad: boolean;
  /** The metric's value, turned so that higher is worse; null for pass or fail. */
  readonly value: number | null;
  readonly runner: string;
}

/** The log, sorted by commit. */
export interface Tally {
  /** Sorted, so that no sum depends on the order of the log by as much as a rounding. */
  readonly samples: readonly Sample[];
  /** The closing ones: of the good end, after the last of any other commit. And all before them, both in the order of the log. */
  readonly closing: readonly Sample[];
  readonly earlier: readonly Sample[];
  /** Readings that tell something, by commit. */
  readonly counts: Float64Array;
  /** How many of them are bad. */
  readonly bads: Float64Array;
  /** Commits that are not to be tried any more. */
  readonly untestable: readonly boolean[];
  /** All readings of commits of this search, telling or not: what was spent. */
  readonly taken: number;
  /** Whether the samples have values. */
  readonly hasValues: boolean;
}

/**
 * A value that can be no measurement, or none where there is a metric, is a failed reading. A commit is not to be tried any more after a
 * skip or `TRIES` failed readings, unless it gave more readings than those: a command that fails now and then does not lose a commit.
 */
export function tallyOf(
  space: SearchSpace,
  readings: readonly LoggedReading[],
  metric: { readonly direction: "above" | "below" } | undefined,
): Tally {
  const index = new Map([space.good, ...space.suspects.map((each) => each.sha)].map((sha, at) => [sha, at]));
  const size = space.suspects.length + 1;
  const samples: Sample[] = [];
  const counts = new Float64Array(size);
  const bads = new Float64Array(size);
  const faults = new Float64Array(size);
  let taken = 0;
  for (const { commit, verdict, value, runner } of readings) {
    const at = index.get(commit);
    if (at === undefined) continue;
    taken++;
    const usable = metric === undefined || (value !== null && isMeasurement(value));
    if (verdict === "skip") faults[at] = (faults[at] ?? 0) + TRIES;
    else if (verdict === "failed" || !usable) faults[at] = (faults[at] ?? 0) + 1;
    else {
      const bad = verdict === "bad";
      const worse = metric === undefined || value === null ? null : metric.direction === "above" ? value : -value;
      samples.push({ at, bad, value: worse, runner });
      counts[at] = (counts[at] ?? 0) + 1;
      bads[at] = (bads[at] ?? 0) + (bad ? 1 : 0);
    }
  }
  const untestable = Array.from(faults, (fault, at) => fault >= TRIES && fault > (counts[at] ?? 0));
  const end = samples.findLastIndex((each) => each.at !== 0) + 1;
  return {
    samples: samples.toSorted(inOrder),
    closing: samples.slice(end),
    earlier: samples.slice(0, end),
    counts,
    bads,
    untestable,
    taken,
    hasValues: metric !== undefined,
  };
}

/** Samples by runner; runners by name, so that the order of the log does not matter. */
export function samplesByRunner(samples: readonly Sample[]): Map<string, Sample[]> {
  const places = [...placesByRunner(samples)];
  return new Map(places.map(([runner, at]) => [runner, at.flatMap((k) => samples[k] ?? [])]));
}

/** As `samplesByRunner`, but their places in the list. */
export function placesByRunner(samples: readonly Sample[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const runner of [...new Set(samples.map((each) => each.runner))].sort()) found.set(runner, []);
  for (const [k, { runner }] of samples.entries()) found.get(runner)?.push(k);
  return found;
}

/** The log without what comes after the last reading of any suspect. */
export function withoutClosing(space: SearchSpace, readings: readonly LoggedReading[]): readonly LoggedReading[] {
  const suspects = new Set(space.suspects.map((each) => each.sha));
  return readings.slice(0, readings.findLastIndex((each) => suspects.has(each.commit)) + 1);
}

function inOrder(one: Sample, other: Sample): number {
  return (
    one.at - other.at ||
    Number(one.bad) - Number(other.bad) ||
    (one.value ?? 0) - (other.value ?? 0) ||
    (one.runner < other.runner ? -1 : Number(one.runner > other.runner))
  );
}
