/** A stretch of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The parts of a stretch between separators of one character, the first `most`. */
export function split(text: string, { start, end }: Range, separator: string, most = 128): Range[] {
  const parts: Range[] = [];
  const code = separator.charCodeAt(0);
  let from = start;
  // Not `indexOf`, which would go on to the end of the text where the stretch has no separator.
  for (let at = start; at < end && parts.length < most; at++) {
    if (text.charCodeAt(at) !== code) continue;
    parts.push({ start: from, end: at });
    from = at + 1;
  }
  if (parts.length < most) parts.push({ start: from, end });
  return parts;
}

/** A stretch without the white space at its ends. */
export function trimmed(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0;
}

/** Line and segment ends as source code writes them inside a string: `\r` and `\n`. */
export function isEscapedLineEnd(text: string, at: number): boolean {
  const next = text[at + 1];
  return text[at] === "\\" && (next === "r" || next === "n");
}

/** The quote in which a segment stands when it begins right behind one. */
export function quoteBefore(text: string, at: number): string | undefined {
  const before = text[at - 1];
  return before === '"' || before === "'" || before === "`" ? before : undefined;
}

/** Whether a quote ends its string: not an escaped one, and not the apostrophe of a name. */
export function endsString(text: string, at: number, quote: string): boolean {
  if (text[at] !== quote || text[at - 1] === "\\") return false;
  return quote !== "'" || !(/\p{L}/u.test(text[at - 1] ?? "") && /\p{L}/u.test(text[at + 1] ?? ""));
}
