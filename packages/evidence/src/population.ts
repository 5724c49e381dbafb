import type { AuditException } from "@gitops-health/contracts";
import { FETCH_ALL } from "@gitops-health/git";
import { EvidenceError } from "./error.ts";
import type { History, LandedCommit } from "./history.ts";
import { lastSecond, type PeriodEnd } from "./period.ts";

/** The changes that an audit is about, and how they were found. */
export interface Population {
  /** Oldest first. */
  readonly commits: readonly LandedCommit[];
  /** The commit before the first one; null when the history starts inside the period. */
  readonly before: string | null;
  /** The branch's tip that was asked. */
  readonly tip: string;
  /** What git was asked, for the record. */
  readonly query: string;
  /** Commits that the query gave. */
  readonly listed: number;
  readonly exceptions: readonly AuditException[];
}

/**
 * Every first-parent commit of the period. A committer date is what its committer typed, so days cut the branch only at two
 * places: the period runs from the first commit of the branch that is dated `since` or later to the last one that is dated `until`
 * or earlier, and has everything between, whatever its date. Periods that follow each other then leave nothing out, and a
 * date forged to escape an audit becomes an exception of it.
 *
 * @param tip full name of the newest commit to look at when `until` is a day
 */
export async function drawPopulation(
  history: History,
  since: PeriodEnd | undefined,
  until: PeriodEnd,
  tip: string,
): Promise<Population> {
  if (since?.kind === "day" && until.kind === "day" && until.start < since.start)
    throw new EvidenceError(
      "period-reversed",
      "user",
      `The period ends on ${until.given}, before it begins on ${since.given}; exchange the inputs since and until.`,
    );
  const end = until.kind === "commit" ? until.commit : tip;
  const start = since?.kind === "commit" ? since.commit : undefined;
  const listed: LandedCommit[] = [];
  for await (const commit of history.firstParents(end, start)) listed.push(commit);
  listed.reverse();
  const first = since?.kind === "day" ? listed.findIndex((commit) => commit.committer.time >= since.start) : 0;
  const last =
    until.kind === "day" ? listed.findLastIndex((each) => each.committer.time <= lastSecond(until)) : Infinity;
  const commits = first < 0 ? [] : listed.slice(first, last + 1);
  const exceptions = misdated(commits, since, until);
  if (start !== undefined && !(await history.isAncestor(start, end)))
    exceptions.push({
      code: "history-rewritten",
      commit: start,
      what: `The start of the period, ${start}, is not an ancestor of its end, ${end}: the branch was rewritten or the two are of different branches.`,
    });
  return {
    commits,
    before: commits[0]?.parents[0] ?? null,
    tip: end,
    query: `git log --first-parent ${start === undefined ? "" : `${start}..`}${end}`,
    listed: listed.length,
    exceptions,
  };
}

/** A clone without its whole history cannot say what the population is. */
export function refuseShallow(shallow: boolean): void {
  if (shallow)
    throw new EvidenceError(
      "history-shallow",
      "environment",
      `An audit needs the whole history, but this clone is shallow. ${FETCH_ALL}.`,
    );
}

function misdated(commits: readonly LandedCommit[], since: PeriodEnd | undefined, until: PeriodEnd): AuditException[] {
  const from = since?.kind === "day" ? since.start : -Infinity;
  const to = until.kind === "day" ? lastSecond(until) : Infinity;
  return commits
    .filter(({ committer }) => committer.time < from || committer.time > to)
    .map(({ sha, committer }) => ({
      code: "date-out-of-order" as const,
      commit: sha,
      what: `The committer date ${day(committer.time)} lies outside the period, but the commit stands between commits of the period; its date cannot be trusted.`,
    }));
}

/** `YYYY-MM-DDTHH:MM:SSZ`; dates beyond the calendar of ECMAScript are kept at its ends. */
export function day(seconds: number): string {
  const bounded = Math.min(Math.max(seconds, -62_167_219_200), 253_402_300_799);
  return new Date(bounded * 1000).toISOString().replace(".000Z", "Z");
}
