import type { LoggedReading } from "./search.ts";

/** How often a commit is tried whose readings fail, before it counts as one that cannot be tested. */
export const TRIES = 2;

export type CommitVerdict = "good" | "bad" | "skip";

/**
 * What the log says of each commit, in the order of its first usable reading. A commit without an entry is to be tried (again):
 * it has no reading, or one failed reading, which may have been the machine's fault.
 */
export function verdictsOf(readings: readonly LoggedReading[]): Map<string, CommitVerdict> {
  const verdicts = new Map<string, CommitVerdict>();
  const failures = new Map<string, number>();
  for (const { commit, verdict } of readings) {
    if (verdicts.has(commit)) continue;
    if (verdict !== "failed") verdicts.set(commit, verdict);
    else {
      const count = (failures.get(commit) ?? 0) + 1;
      failures.set(commit, count);
      if (count >= TRIES) verdicts.set(commit, "skip");
    }
  }
  return verdicts;
}
