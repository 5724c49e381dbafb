import type { Cell } from "./pool.ts";
import { honesty, type Summary } from "./summary.ts";

/** What was promised, at 64 suspects. */
export interface Gate {
  readonly text: string;
  readonly scenario: string;
  readonly player: string;
  readonly seen: (summary: Summary) => string;
  readonly isMet: (summary: Summary) => boolean;
}

/** Seeds of the cells that gates look at: with 200 a share of .03 could not be told from .05. */
export const GATE_SEEDS = 1000;

const three = (share: number) => share.toFixed(3).replace(/^0/, "");

export const GATES: readonly Gate[] = [
  {
    // Both ends are verified, which git bisect takes for granted.
    text: "noise none: at most 5.8 tests beside the two ends",
    scenario: "deterministic",
    player: "ours, noise none",
    seen: ({ measurements }) => (measurements - 2).toFixed(2),
    isMet: ({ measurements }) => measurements - 2 <= 5.8,
  },
  accuracy("flip .1", "ours", 0.97, 24.5),
  accuracy("2 sigma", "ours", 0.96, 34),
  {
    text: "2 sigma, builds at 5 measurements each: at most 8 builds",
    scenario: "2 sigma",
    player: "ours, build = 5",
    seen: ({ builds, right }) => `${builds.toFixed(1)} builds, ${three(right)} right`,
    isMet: ({ builds }) => builds <= 8,
  },
  {
    text: "1 sigma: at most .03 wrong with at most 120 measurements",
    scenario: "1 sigma",
    player: "ours",
    seen: ({ wrong, measurements }) => `${three(wrong)} wrong, ${measurements.toFixed(1)} measurements`,
    isMet: ({ wrong, measurements }) => wrong <= 0.03 && measurements <= 120,
  },
  blame("no change"),
  blame("no change, pass or fail"),
  {
    ...accuracy("inverted prior, flip .1", "ours", 0.95, Number.POSITIVE_INFINITY),
    text: "inverted prior, flip .1: at least .95 right",
  },
  {
    ...accuracy("inverted prior, 2 sigma", "ours", 0.95, Number.POSITIVE_INFINITY),
    text: "inverted prior, 2 sigma: at least .95 right",
  },
];

function accuracy(scenario: string, player: string, share: number, measurements: number): Gate {
  return {
    text: `${scenario}: at least ${three(share)} right with at most ${measurements} measurements`,
    scenario,
    player,
    seen: (summary) => `${three(summary.right)} right, ${summary.measurements.toFixed(1)} measurements`,
    isMet: (summary) => summary.right >= share && summary.measurements <= measurements,
  };
}

function blame(scenario: string): Gate {
  return {
    text: `${scenario}: somebody blamed in at most .03`,
    scenario,
    player: "ours",
    seen: ({ wrong }) => three(wrong),
    isMet: ({ wrong }) => wrong <= 0.03,
  };
}

/** Every cell of ours that names somebody states a probability that is no more than 2 standard errors above the share that is right. */
export function dishonest(cells: ReadonlyMap<Cell, Summary>): Cell[] {
  return [...cells].flatMap(([cell, summary]) => (honesty(summary) < -2 ? [cell] : []));
}
