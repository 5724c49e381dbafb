import type { Sample } from "./sample.ts";

/** What a detector of any maker says of a sample: where, and (ours) by which rule. */
export interface Said {
  readonly start: number;
  readonly end: number;
  readonly rule: string | null;
}

export interface Score {
  readonly valid: number;
  readonly found: number;
  readonly falseAlarms: number;
  readonly recall: number;
  readonly precision: number;
}

/**
 * Recall and precision over some samples. Found: something covers at least half of a valid value (and, where `byRule`, it is a rule for
 * that type). A false alarm: something on a twin, on an unlabelled number, or anywhere else in the document; several in one place are one.
 */
export function score(samples: readonly Sample[], said: ReadonlyMap<Sample, readonly Said[]>, byRule: boolean): Score {
  let valid = 0;
  let found = 0;
  let falseAlarms = 0;
  for (const sample of samples) {
    const all = said.get(sample) ?? [];
    if (sample.kind === "valid") {
      valid++;
      if (
        all.some(
          (each) => covers(each, sample) && (!byRule || (each.rule !== null && sample.type.rules.includes(each.rule))),
        )
      )
        found++;
    }
    const wrong = all.filter((each) => sample.kind !== "valid" || !overlaps(each, sample));
    falseAlarms += new Set(wrong.map(({ start }) => start)).size;
  }
  const recall = valid === 0 ? Number.NaN : found / valid;
  return {
    valid,
    found,
    falseAlarms,
    recall,
    precision: found + falseAlarms === 0 ? Number.NaN : found / (found + falseAlarms),
  };
}

function overlaps(a: Said, b: { readonly start: number; readonly end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function covers(a: Said, b: { readonly start: number; readonly end: number }): boolean {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start) >= (b.end - b.start) / 2;
}
