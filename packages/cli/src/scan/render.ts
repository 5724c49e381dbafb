import type { Finding } from "@gitops-health/contracts";
import type { Allowed, NotScanned, Occurrence, Scan } from "@gitops-health/detectors";
import { counted } from "@gitops-health/report";
import type { MadeBaseline } from "./scan-paths.ts";

/** Whether a finding is one that somebody must act on: not made up, and no safeguard that was added. */
export function matters({ synthetic, safeguard }: Finding): boolean {
  return !synthetic && safeguard?.effect !== "added";
}

/** A scan as lines for a terminal, without the value of anything. */
export function scanLines({ findings, waived, claims }: Scan): string[] {
  const claimed = new Map(claims.map((claim) => [claim.finding, claim]));
  return [
    ...findings.map((finding) => `${line(finding)}${claimOf(claimed.get(finding))}`),
    ...waived.map(({ finding, kind, reason }) => `${line(finding)} (waived by ${NAMES[kind]}: ${reason})`),
  ];
}

/** What is said of a scan beside its result. */
export function scanNotes({ findings, waived, notScanned }: Scan): string[] {
  const acted = findings.filter(matters).length;
  return [
    ...skipped(notScanned),
    `${counted(acted, "finding")}, ${findings.length - acted} made up or for the record, ${waived.length} waived, ${notScanned.length} not scanned or not wholly.`,
  ];
}

/** How the findings of a baseline split, by rule. */
export function baselineLines({ path, byPaths, intended, debt, notScanned }: MadeBaseline): string[] {
  return [
    `By path rule, in no need of a baseline: ${byPaths.length}`,
    ...byRule(byPaths),
    `Intended (a comment with a reason, or marked as made up), in no need of one: ${intended.length}`,
    ...byRule(intended),
    `Real debt, now in ${path}: ${debt.length}`,
    ...byRule(debt),
    ...skipped(notScanned),
    "The baseline counts once it is in the base of a change. It holds no value and no hash of one.",
  ];
}

/** A scan as JSON, findings first. */
export function scanJson({ findings, waived, claims, notScanned }: Scan): string {
  return JSON.stringify({ findings, waived, claims, notScanned }, null, 2);
}

const NAMES: Readonly<Record<Allowed["kind"], string>> = {
  comment: "a comment",
  paths: "a path rule",
  baseline: "the baseline",
};

/** So many files that were not scanned are named in a terminal; all of them are in the JSON. */
const NAMED = 50;

function line(finding: Finding): string {
  const { location, column, rule, redacted, confidence, severity, synthetic, side, context } = finding;
  const place =
    location === null ? `(${side})` : [location.path, location.line, column].filter((each) => each !== null);
  const marks = [
    ...(synthetic ? ["made up"] : []),
    ...(side === "removed" ? ["removed"] : []),
    ...(context === "main" ? [] : [context]),
  ];
  const what = `${rule} ${redacted} ${severity}, confidence ${confidence}`;
  return `${Array.isArray(place) ? place.join(":") : place}: ${what}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}`;
}

function claimOf(claim: Allowed | undefined): string {
  return claim === undefined ? "" : ` (not waived by ${NAMES[claim.kind]}: ${claim.refused})`;
}

function skipped(notScanned: readonly NotScanned[]): string[] {
  const more = notScanned.length - NAMED;
  return [
    ...notScanned.slice(0, NAMED).map(({ path, reason }) => `not scanned: ${path}: ${reason}`),
    ...(more > 0 ? [`not scanned: ${more} more, which --format json lists`] : []),
  ];
}

function byRule(occurrences: readonly Occurrence[]): string[] {
  const counts = new Map<string, { count: number; files: Set<string> }>();
  for (const { finding } of occurrences) {
    const known = counts.get(finding.rule) ?? { count: 0, files: new Set<string>() };
    known.count++;
    known.files.add(finding.location?.path ?? "");
    counts.set(finding.rule, known);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .map(([rule, { count, files }]) => `  ${rule}: ${count} in ${counted(files.size, "file")}`);
}
