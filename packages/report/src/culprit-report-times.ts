import type { CulpritReport } from "@gitops-health/contracts";
import { short } from "./culprit-report-answer.ts";

/** What is known of when things happened, oldest first. */
export function timeLine(report: CulpritReport): { at: string; what: string }[] {
  const { culprit, safety: impact, readings } = report;
  const starts = readings.map(({ startedAt }) => startedAt).sort();
  const events: { at: string; what: string }[] = [];
  const add = (at: string | null | undefined, what: string) => {
    if (at !== null && at !== undefined && /^\d{4}-/.test(at)) events.push({ at, what });
  };
  add(culprit?.date, `culprit ${culprit === null ? "" : short(culprit.commit)} committed, by its own date`);
  add(report.deployment.plan?.evaluatedAt, "its deployment was planned");
  add(impact.deployedAt, "regression deployed");
  add(impact.detectedAt, "regression detected");
  // A document has the time at which its step began, which for a search is before what it measured.
  add(report.evaluatedAt, "this run of bisect began");
  add(starts[0], "first reading of the search");
  add(searchEndedAt(report), "last reading ended, and with it the search");
  return events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** When the last reading ended, the proof's included: from then on the answer was known. Null when no reading has a time. */
export function searchEndedAt({ readings, counterfactual }: CulpritReport): string | null {
  const proof = counterfactual?.kind === "measured" ? counterfactual.readings : [];
  const ends = [...readings, ...proof]
    .map(({ startedAt, duration, setupDuration }) => Date.parse(startedAt) + duration + (setupDuration ?? 0))
    .filter((time) => time >= 0 && time < MOST);
  return ends.length === 0 ? null : seconds(ends.reduce((a, b) => Math.max(a, b)));
}

/** The year 10,000, from which on times are written otherwise; a log may claim any. */
const MOST = Date.UTC(10_000, 0);

function seconds(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** `2026-11-22 03:12 UTC`. */
export function minute(at: string): string {
  return `${at.slice(0, 16).replace("T", " ")} UTC`;
}
