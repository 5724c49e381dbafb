/**
 * The lines of a message without their line feeds, as git sees them: a NUL ends the message, a missing last line feed is
 * added (git itself adds it only in its newer versions; messages that `git commit` wrote always have it).
 * A carriage return stays at the end of its line, because git keeps it inside folded values.
 */
export function splitLines(raw: string): string[] {
  const end = raw.indexOf("\0");
  const lines = (end < 0 ? raw : raw.slice(0, end)).split("\n");
  if (lines[lines.length - 1] === "") lines.pop();
  return lines;
}

/** Whether a line holds nothing but what git counts as white space (space, tab, carriage return). */
export function isBlank(line: string): boolean {
  for (let i = 0; i < line.length; i++) if (!isSpace(line.charCodeAt(i))) return false;
  return true;
}

/** git's `isspace` inside a line: not vertical tab, form feed or any space of Unicode. */
export function isSpace(character: number): boolean {
  return character === 32 || character === 9 || character === 13;
}

/** Trims what git trims: spaces, tabs, carriage returns and line feeds. */
export function trimAscii(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isTrimmed(text.charCodeAt(start))) start++;
  while (end > start && isTrimmed(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** A line without the carriage return of a CRLF ending. */
export function withoutReturn(line: string): string {
  return line.charCodeAt(line.length - 1) === 13 ? line.slice(0, -1) : line;
}

function isTrimmed(character: number): boolean {
  return isSpace(character) || character === 10;
}
