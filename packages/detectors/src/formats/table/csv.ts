import type { NamePart } from "../person-name.ts";

/** Longer quoted fields are not looked for: a quote that is never closed must not hide the rest of a file. */
const LONGEST_QUOTED = 8 * 1024;
/** Cells of a row beyond this are passed over. */
const MOST_CELLS = 2000;

/**
 * The rows of separated values from an offset on (RFC 4180, with any separator, lenient: a quote that is not closed is a character).
 * Linear in the text; never fails. `value` is without quotes, and so are the offsets.
 */
export function* rows(text: string, separator: string, from = 0): Iterable<NamePart[]> {
  let cells: NamePart[] = [];
  for (let at = from; at < text.length; ) {
    const cell = quoted(text, at, separator) ?? bare(text, at, separator);
    if (cells.length < MOST_CELLS) cells.push(cell.part);
    at = cell.next;
    if (text[at] === separator) {
      at++;
      if (at < text.length) continue;
    }
    yield cells;
    cells = [];
    if (text[at] === "\r") at++;
    if (text[at] === "\n") at++;
  }
}

interface Cell {
  readonly part: NamePart;
  readonly next: number;
}

function bare(text: string, start: number, separator: string): Cell {
  let end = start;
  for (; end < text.length; end++) {
    const character = text[end];
    if (character === separator || character === "\n" || character === "\r") break;
  }
  const value = text.slice(start, end);
  const left = value.length - value.trimStart().length;
  const trimmed = value.trim();
  return { part: { start: start + left, end: start + left + trimmed.length, value: trimmed }, next: end };
}

function quoted(text: string, at: number, separator: string): Cell | null {
  const quote = text[at];
  if (quote !== '"') return null;
  const start = at + 1;
  const last = Math.min(text.length, start + LONGEST_QUOTED);
  for (let end = start; end < last; end++) {
    if (text[end] !== quote) continue;
    if (text[end + 1] === quote) {
      end++;
      continue;
    }
    const next = text[end + 1];
    if (next !== undefined && next !== separator && next !== "\n" && next !== "\r") return null;
    return { part: { start, end, value: text.slice(start, end).replaceAll('""', '"').trim() }, next: end + 1 };
  }
  return null;
}
