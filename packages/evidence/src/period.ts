import { EvidenceError } from "./error.ts";
import type { History } from "./history.ts";

/** One end of a period: a day (UTC) or a commit. */
export type PeriodEnd =
  | { readonly kind: "day"; readonly given: string /** Epoch seconds of its first second. */; readonly start: number }
  | { readonly kind: "commit"; readonly given: string; readonly commit: string };

const DAY = 86_400;

/**
 * What `since`, `until` or `adopted-at` means: `YYYY-MM-DD` is a day of UTC, everything else names a commit.
 * A name that git knows wins over nothing: a branch called like a date can be given as `refs/heads/2026-01-01`.
 */
export async function readPeriodEnd(
  name: "since" | "until" | "adopted-at",
  given: string,
  history: History,
): Promise<PeriodEnd> {
  if (/^\d{4}-\d\d-\d\d$/.test(given)) {
    const start = Date.parse(`${given}T00:00:00Z`);
    if (!Number.isNaN(start) && new Date(start).toISOString().startsWith(given))
      return { kind: "day", given, start: start / 1000 };
    throw unreadable(name, given, "is not a day of the calendar");
  }
  const commit = await history.resolve(given);
  if (commit === undefined) throw unreadable(name, given, "is neither a day nor a commit of this repository");
  return { kind: "commit", given, commit };
}

/** Last second that still belongs to a day. */
export function lastSecond(day: { readonly start: number }): number {
  return day.start + DAY - 1;
}

function unreadable(name: string, given: string, problem: string): EvidenceError {
  return new EvidenceError(
    "period-end-unreadable",
    "user",
    `${name === "adopted-at" ? "adopted-at in the configuration" : `The input ${name}`} is "${given}", which ${problem}; give a day such as 2026-01-31 (UTC) or a tag, branch or commit, and check out with fetch-depth: 0 so that it is there.`,
  );
}
