import type { CulpritReport } from "@gitops-health/contracts";
import { figureOf, type MeasuredCommit } from "./reading-series.ts";

/** What the axis of a chart of readings shows. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  /** Null for a pass/fail command. */
  readonly threshold: number | null;
  /** Readings beyond either end, drawn at its edge. */
  readonly beyond: number;
}

/** Readings so far from the rest would press all others into a line. */
const FAR = 3;

/** Beyond this a difference of two figures is no number any more; no such figure means anything. */
const LARGEST = 1e150;

function drawable(value: number): number {
  return Math.min(LARGEST, Math.max(-LARGEST, value));
}

/** An axis that holds the threshold and all readings but stray ones. */
export function scaleOf(series: readonly MeasuredCommit[], metric: CulpritReport["metric"]): Scale {
  if (metric === null) return { from: 0, to: 1, threshold: null, beyond: 0 };
  const values = series
    .flatMap(({ readings }) => readings.map((each) => figureOf(each, true)))
    .filter((each) => each !== null)
    .map(drawable)
    .sort((a, b) => a - b);
  const limit = drawable(metric.threshold);
  const at = (share: number) => values[Math.round(share * (values.length - 1))] ?? limit;
  // Commits' own medians always lie inside, so that no whole commit is taken for stray.
  const middles = series.flatMap(({ middle }) => (middle === null ? [] : [drawable(middle)]));
  const low = least([at(0.05), limit, ...middles]);
  const high = most([at(0.95), limit, ...middles]);
  const reach = FAR * (high - low || Math.abs(high) || 1);
  const inside = values.filter((each) => each >= low - reach && each <= high + reach);
  const [from, to] = [least([low, ...inside]), most([high, ...inside])];
  const margin = 0.06 * (to - from || Math.abs(to) || 1);
  return { from: from - margin, to: to + margin, threshold: metric.threshold, beyond: values.length - inside.length };
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b));
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b));
}
