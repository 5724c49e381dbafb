import type { Finding } from "@gitops-health/contracts";
import type { Match } from "./detector.ts";

/** A finding with what suppression must see of its place. It never leaves the process. */
export interface Occurrence {
  readonly finding: Finding;
  /** The line that it begins in, and the one before it; of a line of kilobytes only what is near. */
  readonly line: string;
  readonly lineBefore: string;
  /** Where the value lies in `line`, cut to it. */
  readonly start: number;
  readonly end: number;
}

/** What a text is and where it stands. */
export interface Place {
  /** As findings show it: without values of its own. Null for a message. */
  readonly path: string | null;
  readonly context: Finding["context"];
  readonly side: Finding["side"];
  readonly commit: string | null;
  /** The line of the file that a line of the text (from 1) is; the same where not given. */
  readonly lineOf?: (line: number) => number;
}

/** So much of a line is kept on either side of a value. */
const NEAR = 2048;

/** A place in a long text, read segment by segment, that only moves forward. */
export interface Cursor {
  /** Offset, in the whole, of the segment at hand. */
  base: number;
  /** From 1. */
  line: number;
  /** Offset, in the whole, at which the line begins. */
  lineStart: number;
  /** Offset, in the segment at hand, at which the line ends; undefined before anybody looked. */
  lineEnd: number | undefined;
}

export function cursorAtStart(): Cursor {
  return { base: 0, line: 1, lineStart: 0, lineEnd: undefined };
}

/**
 * Moves a cursor to an offset of the segment at hand. @returns where that line ends in the segment. Offsets asked for one after
 * the other cost one walk through the segment, also in a line that has no end.
 */
export function advance(cursor: Cursor, text: string, to: number): number {
  cursor.lineEnd ??= endOfLine(text, Math.max(0, cursor.lineStart - cursor.base));
  while (cursor.lineEnd < to) {
    cursor.line++;
    cursor.lineStart = cursor.base + cursor.lineEnd + 1;
    cursor.lineEnd = endOfLine(text, cursor.lineEnd + 1);
  }
  return cursor.lineEnd;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}

/** The occurrences of matches (in the order of the text) with line and column. */
export function* located(matches: readonly Match[], text: string, place: Place, cursor: Cursor): Iterable<Occurrence> {
  for (const match of matches) {
    const lineEnd = advance(cursor, text, match.start);
    const { line, lineStart, base } = cursor;
    const from = Math.max(lineStart - base, match.start - NEAR, 0);
    const end = Math.min(match.end, lineEnd);
    yield {
      finding: findingOf(match, place, {
        line: place.lineOf?.(line) ?? line,
        column: base + match.start - lineStart + 1,
        endColumn: base + end - lineStart + 1,
      }),
      line: text.slice(from, Math.min(lineEnd, end + NEAR)),
      lineBefore: lineBefore(text, lineStart - base),
      start: match.start - from,
      end: end - from,
    };
  }
}

function lineBefore(text: string, lineStart: number): string {
  if (lineStart < 1) return "";
  const from = Math.max(0, lineStart - 1 - NEAR);
  const near = text.slice(from, lineStart - 1);
  return near.slice(near.lastIndexOf("\n") + 1);
}

function findingOf(
  match: Match,
  { path, context, side, commit }: Place,
  { line, column, endColumn }: { line: number; column: number; endColumn: number },
): Finding {
  const { rule, category, severity, confidence, tier, safeguard, redacted, synthetic, controls } = match;
  const inFile = path !== null;
  return {
    rule,
    category,
    severity,
    confidence,
    tier,
    safeguard,
    commit,
    location: inFile ? { path, line } : null,
    side,
    column: inFile ? column : null,
    endColumn: inFile ? endColumn : null,
    redacted,
    context,
    synthetic,
    controls: [...controls],
  };
}
