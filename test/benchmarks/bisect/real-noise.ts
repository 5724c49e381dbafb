/** Measured series of other projects with a known change, replayed as readings: real noise, with its outliers, drift and waves. */
import { readFileSync } from "node:fs";
import * as z from "zod/mini";
import { hash, type Scenario, suspicion, type World } from "./worlds.ts";

const Series = z.object({
  name: z.string(),
  source: z.string(),
  licence: z.string(),
  direction: z.enum(["above", "below"]),
  before: z.array(z.number()),
  after: z.array(z.number()),
});
export type Series = z.infer<typeof Series>;

/** Excerpts around one change each; where they are from stands beside them. */
export const SERIES: readonly Series[] = z
  .array(Series)
  .parse(JSON.parse(readFileSync(new URL("./real-series.json", import.meta.url), "utf8")));

/** Sizes of the change that are replayed: as it was, and moved so that it is so many standard deviations of the noise. */
export const SIZES = ["as it was", 3, 2] as const;
export type Size = (typeof SIZES)[number];

/**
 * Readings of good commits are the values before the change, those of bad ones the values after it. Time goes on with every reading,
 * so neighbours in the series stay neighbours in the log; where it begins is drawn, and at the end it begins anew.
 */
export function replay(series: Series, size: Size, suspects: number, seed: number): World {
  const { culprit, risks } = suspicion(suspects, seed, false);
  const moved = shift(series, size);
  const after = series.after.map((value) => value + moved);
  const [low, high] = [middle(series.before), middle(after)];
  const scenario: Scenario = {
    name: series.name,
    values: true,
    threshold: (low + high) / 2,
    direction: series.direction,
    effect: null,
  };
  const start = hash(seed, suspects, 2);
  const at = (values: readonly number[], taken: number) => values[(start + taken) % values.length] ?? 0;
  return {
    scenario,
    suspects,
    culprit,
    risks,
    read: (commit, _, taken) => at(commit >= culprit ? after : series.before, taken),
  };
}

/** What the change is, in standard deviations of the noise around it (by the middle half, which outliers don't move). */
export function separation(series: Series): number {
  return Math.abs(middle(series.after) - middle(series.before)) / noiseOf(series);
}

function shift(series: Series, size: Size): number {
  if (size === "as it was") return 0;
  const wanted = size * noiseOf(series) * (series.direction === "above" ? 1 : -1);
  return middle(series.before) + wanted - middle(series.after);
}

function noiseOf(series: Series): number {
  const rest = [series.before, series.after].flatMap((side) => side.map((value) => Math.abs(value - middle(side))));
  return 1.4826 * middle(rest);
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
