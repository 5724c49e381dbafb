import type { Counterfactual, CulpritReport, Reading } from "@gitops-health/contracts";
import type { Step } from "../search.ts";

/** How a search can end with an answer. */
export type SearchEnd = Extract<Step, { kind: "decided" | "undecided" | "not-reproduced" }>;

/** What a search found, as far as a report needs it. */
export interface Found {
  readonly end: SearchEnd;
  /** In the order in which they were taken. */
  readonly readings: readonly Reading[];
  readonly counterfactual: Counterfactual | null;
  /** How often a commit was set up. */
  readonly builds: number;
}

/** The end as one word. A search that was given up names nobody, also when one commit is left. */
export function outcomeOf(end: SearchEnd): CulpritReport["outcome"] {
  if (end.kind !== "decided") return end.kind;
  return end.remaining.length === 1 ? "culprit" : "group";
}

/** Commits that may be the culprit, oldest first. */
export function remainingOf(end: SearchEnd): readonly string[] {
  return end.kind === "not-reproduced" ? [] : end.remaining;
}
