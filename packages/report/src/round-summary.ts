import type { Reading } from "@gitops-health/contracts";
import { code, escapeMarkdown } from "@gitops-health/text";
import { figure, tellingDigits } from "./figure.ts";
import { fit, text } from "./fit.ts";

/** One round of a search on several runners. */
export interface RoundFacts {
  /** How many commits are searched; null on a runner, which does not know. */
  readonly suspects: number | null;
  /** Readings in all so far. */
  readonly taken: number;
  /** Those of this round. */
  readonly readings: readonly Reading[];
  /** What was refused or is missing. */
  readonly warnings: readonly string[];
  /** What is measured next; empty on a runner. */
  readonly slots: readonly { readonly slot: number; readonly commits: readonly string[] }[];
}

/** The job summary of one part of a search on several runners, in at most `budget` bytes. */
export function roundSummary(facts: RoundFacts, budget: number): string {
  const { suspects, taken, readings, warnings, slots } = facts;
  const among = suspects === null ? "" : ` among ${suspects} suspects`;
  return fit(
    [
      text(`### Bisect: ${taken} ${taken === 1 ? "reading" : "readings"} so far${among}`),
      ...warnings.map((each) => text(`> ${escapeMarkdown(each)}`)),
      {
        kind: "table",
        head: ["Commit", "Verdict", "Value", "Runner"],
        rows: readings.map(({ commit, verdict, value, runner }) => [
          code(commit.slice(0, 12)),
          verdict,
          value === null ? "" : figure(value, tellingDigits(value, ofOtherVerdicts(readings, verdict))),
          escapeMarkdown(runner),
        ]),
        omitted: (count) => `${count} more readings are in the log.`,
      },
      {
        kind: "table",
        head: ["Next, on runner", "Commits"],
        rows: slots.map(({ slot, commits }) => [
          String(slot),
          commits.map((commit) => code(commit.slice(0, 12))).join(", "),
        ]),
        omitted: (count) => `and ${count} more runners`,
      },
    ],
    budget,
  );
}

/** Values that must not read alike: a good 499.6 and a bad 500.4 are not both 500. */
function ofOtherVerdicts(readings: readonly Reading[], verdict: Reading["verdict"]): number[] {
  return readings.flatMap((each) => (each.verdict === verdict || each.value === null ? [] : [each.value]));
}
