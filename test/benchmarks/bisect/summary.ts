import type { Trial } from "./strategies.ts";

/** What all trials of a cell come to; shares are 0 to 1. */
export interface Summary {
  readonly trials: number;
  readonly measurements: number;
  readonly builds: number;
  readonly rounds: number;
  readonly right: number;
  readonly wrong: number;
  readonly abstained: number;
  /** Of the answers that name somebody and state a probability: how many, their mean probability, and the share that is right. */
  readonly stated: { readonly count: number; readonly mean: number; readonly right: number };
  /** Share of the stated intervals that hold the true effect; null without any. */
  readonly covered: number | null;
}

export function summarise(trials: readonly Trial[]): Summary {
  const mean = (of: (trial: Trial) => number) => trials.reduce((sum, each) => sum + of(each), 0) / trials.length;
  const ended = (end: Trial["end"]) => mean((each) => (each.end === end ? 1 : 0));
  const named = trials.filter((each) => each.stated !== null);
  const covered = trials.filter((each) => each.covered !== null);
  return {
    trials: trials.length,
    measurements: mean((each) => each.measurements),
    builds: mean((each) => each.builds),
    rounds: mean((each) => each.rounds),
    right: ended("right"),
    wrong: ended("wrong"),
    abstained: ended("abstained"),
    stated: {
      count: named.length,
      mean: named.reduce((sum, each) => sum + (each.stated ?? 0), 0) / named.length,
      right: named.filter((each) => each.end === "right").length / named.length,
    },
    covered: covered.length === 0 ? null : covered.filter((each) => each.covered).length / covered.length,
  };
}

/** By how many standard errors more answers are right than was stated; negative: overconfident. */
export function honesty({ stated }: Summary): number {
  return (stated.right - stated.mean) / Math.sqrt((stated.mean * (1 - stated.mean)) / stated.count);
}
