import type { Finding } from "@gitops-health/contracts";
import type { ScanInput } from "./detector.ts";
import { examine, LARGEST_WHOLE } from "./examine.ts";
import { familyOf } from "./family.ts";
import { reasons } from "./not-scanned.ts";
import { cursorAtStart, located, type Occurrence, type Place } from "./occurrence.ts";
import { type FullOptions, fullOptions, type ScanOptions } from "./options.ts";
import { byPlace } from "./order.ts";
import { withoutOverlaps } from "./overlaps.ts";
import { shownPath } from "./shown-path.ts";

/** Where a text comes from. */
export interface Source {
  /** As `FileChange.path` spells it; null for a message. */
  readonly path: string | null;
  readonly side: Finding["side"];
  /** Default: by the path. */
  readonly context?: Finding["context"];
}

/** What is found in a text, in the order of the text. Findings have the lines of the text, from 1. */
export function scanText(text: string, source: Source, options: ScanOptions = {}): Finding[] {
  const full = fullOptions(options);
  const { occurrences } = occurrencesIn(text, source, full, { most: Infinity });
  return occurrences.map(({ finding }) => finding).sort(byPlace);
}

/** What is found in a commit's message (`message`) or in the title and text of a pull request (`title`). */
export function scanMessage(
  text: string,
  { side = "message", ...options }: ScanOptions & { readonly side?: "message" | "title" } = {},
): Finding[] {
  return scanText(text, { path: null, side }, options);
}

/** What was found in one file, and what of it was not looked at. */
export interface Scanned {
  readonly occurrences: Occurrence[];
  /** Why the file, or a part of it, was not scanned; empty when all was. */
  readonly notScanned: readonly string[];
}

/** Findings of one file beyond which more would tell nothing new, but fill the memory. */
export const MOST_FINDINGS = 10_000;

export interface TextOptions {
  /** The path without values of its own. */
  readonly shown?: string;
  /** The line of the file that a line of the text is. */
  readonly lineOf?: (line: number) => number;
  readonly most?: number;
}

/** As `scanText`, with what suppression must see; at most so many. */
export function occurrencesIn(
  text: string,
  source: Source,
  options: FullOptions,
  { shown, lineOf, most = MOST_FINDINGS }: TextOptions = {},
): Scanned {
  const input = inputOf(text, source, options);
  // The same value may be in several matches, which become one finding.
  const found = examine(input, options.detectors, { most: 4 * most });
  const matches = withoutOverlaps(found);
  const place = { ...placeOf(input, options, shown), ...(lineOf && { lineOf }) };
  const many = matches.length > most || found.length >= 4 * most;
  const occurrences = [...located(many ? matches.slice(0, most) : matches, text, place, cursorAtStart())];
  return {
    occurrences: together(occurrences, options),
    notScanned: [
      ...(many ? [reasons.manyFindings(most)] : []),
      ...(text.length > LARGEST_WHOLE ? [reasons.formatsInPart(text.length, LARGEST_WHOLE)] : []),
    ],
  };
}

/** The occurrences of one file and side, as the cluster rule sees them together. */
export function together(occurrences: readonly Occurrence[], { clusterRule }: FullOptions): Occurrence[] {
  const findings = clusterRule(occurrences.map(({ finding }) => finding));
  return occurrences.map((each, index) => ({ ...each, finding: findings[index] ?? each.finding }));
}

/** What detectors are asked about. */
export function inputOf(text: string, { path, side, context }: Source, options: FullOptions): ScanInput {
  return { text, path, family: familyOf(path), context: context ?? options.contextOf(path), side };
}

/** Where findings say that they are. */
export function placeOf({ path, context, side }: ScanInput, options: FullOptions, shown?: string): Place {
  const name = path === null ? null : (shown ?? shownPath(path, options).shown);
  return { path: name, context, side, commit: options.commit };
}
