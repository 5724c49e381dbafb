import type { Lineage } from "./lineage.ts";
import { placesByRunner, type Tally } from "./tally.ts";

/** Values moved and stretched so that good commits read 0 and bad ones 1. */
export interface Scale {
  /** By how many standard deviations of the noise good and bad commits differ. */
  readonly separation: number;
  /** Of each sample, cut off beyond `-CLIP` and `1 + CLIP` of what its runner reads: a wild value weighs no more than a clear one. */
  readonly values: Float64Array;
}

/** How far beyond the two levels a value is still told from them. Less (0.25 and 0.5 were tried) wastes what values far out tell. */
const CLIP = 1;

/** From how many samples (by weight) a level is taken as their median; a median of fewer depends on chance more than their mean. */
const FOR_MEDIAN = 5;

/** From how many samples on a runner has a level of its own, for the cutting off. */
const FOR_RUNNER = 3;

/** @param posterior by it samples are weighed as good or bad */
export function normalise(tally: Tally, posterior: Float64Array, lineage: Lineage): Scale {
  const badness = lineage.inherited(posterior);
  const raw = Float64Array.from(tally.samples, (each) => each.value ?? 0);
  const ifBad = Float64Array.from(tally.samples, (each) => Math.min(1, Math.max(0, badness[each.at] ?? 0)));
  const ifGood = ifBad.map((weight) => 1 - weight);
  const { offsets, good, bad } = levelsAndOffsets(tally, raw, ifGood, ifBad);
  const spread = spreadOf(raw);
  const unit = bad - good > 1e-9 * spread ? bad - good : spread || 1;
  const values = raw.map((value, k) => {
    const offset = (offsets[k] ?? 0) / unit;
    return Math.min(1 + CLIP, Math.max(-CLIP, (value - good) / unit - offset)) + offset;
  });
  const shifted = raw.map((value, k) => value - (offsets[k] ?? 0));
  const rests = [good, bad].flatMap((level) => [...shifted].map((value) => Math.abs(value - level)));
  const noise = weightedMedian(Float64Array.from(rests), Float64Array.from([...ifGood, ...ifBad]));
  // 1.4826 for normal noise; the two levels, which were fitted, take two readings' worth of spread away.
  const deviation = 1.4826 * noise * Math.sqrt(raw.length / Math.max(raw.length - 2, 1));
  return { separation: deviation > 0 ? unit / deviation : Number.POSITIVE_INFINITY, values };
}

/** What good and bad commits read, and by how much each sample's runner reads higher. They depend on each other; a few turns settle them. */
function levelsAndOffsets(tally: Tally, raw: Float64Array, ifGood: Float64Array, ifBad: Float64Array) {
  const byRunner = placesByRunner(tally.samples);
  const offsets = new Float64Array(raw.length);
  let [good, bad] = [levelOf(raw, ifGood), levelOf(raw, ifBad)];
  for (let turn = 1; turn < 4 && byRunner.size > 1; turn++) {
    for (const members of byRunner.values()) {
      if (members.length < FOR_RUNNER) continue;
      const offset = middle(members.map((k) => (raw[k] ?? 0) - good - (ifBad[k] ?? 0) * (bad - good)));
      for (const k of members) offsets[k] = offset;
    }
    const shifted = raw.map((value, k) => value - (offsets[k] ?? 0));
    [good, bad] = [levelOf(shifted, ifGood), levelOf(shifted, ifBad)];
  }
  return { offsets, good, bad };
}

function levelOf(values: Float64Array, weights: Float64Array): number {
  let total = 0;
  let sum = 0;
  for (const [k, value] of values.entries()) {
    const weight = (weights[k] ?? 0) + 1e-9;
    total += weight;
    sum += weight * value;
  }
  return total < FOR_MEDIAN ? sum / total : weightedMedian(values, weights);
}

function weightedMedian(values: Float64Array, weights: Float64Array): number {
  const order = [...values.keys()].sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0));
  const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
  let sum = 0;
  for (const k of order) {
    sum += weights[k] ?? 0;
    if (sum >= half) return values[k] ?? 0;
  }
  return values[order.at(-1) ?? 0] ?? 0;
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

function spreadOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
