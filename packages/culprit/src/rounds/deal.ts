import { Sha } from "@gitops-health/contracts";
import { CulpritError } from "../error.ts";

/** What one runner measures in a round. */
export interface Slot {
  /** From 1. */
  readonly slot: number;
  /** In this order; a commit that stands twice is measured twice. */
  readonly commits: readonly string[];
}

/**
 * Deals the commits of a step to runners like cards, those that stand several times one after the other. So each runner gets commits from
 * both sides of the change, and a slow machine shows as slow instead of as a regression; the price is that a commit measured twice may be
 * built twice. Every other runner begins at the other end, so that a machine that warms up does not look like one either.
 */
export function deal(commits: readonly string[], runners: number): Slot[] {
  const cards = [...new Set(commits)].flatMap((sha) => commits.filter((each) => each === sha));
  return Array.from({ length: Math.min(runners, commits.length) }, (_, index) => {
    const own = cards.filter((_sha, at) => at % runners === index);
    return { slot: index + 1, commits: index % 2 === 0 ? own : own.reverse() };
  });
}

/** The slots as the `strategy.matrix` of an Actions job: object names and numbers only, so nothing in it can be code. */
export function matrixOf(slots: readonly Slot[]): string {
  return JSON.stringify({ include: slots.map(({ slot, commits }) => ({ slot, commits: commits.join(" ") })) });
}

/**
 * The slots that a matrix was made of.
 *
 * @throws CulpritError `phase-input` for a text that `matrixOf` did not write
 */
export function slotsIn(matrix: string): Slot[] {
  try {
    const { include } = JSON.parse(matrix) as { include: { slot: number; commits: string }[] };
    const slots = include.map(({ slot, commits }) => ({ slot, commits: commits.split(" ") }));
    if (matrixOf(slots) === matrix && slots.every(({ commits }) => commits.every((sha) => Sha.safeParse(sha).success)))
      return slots;
  } catch {
    // Said below.
  }
  throw new CulpritError(
    "phase-input",
    "user",
    "planned is not the matrix of a plan; give the output matrix of the phase plan or update before, unchanged.",
  );
}
