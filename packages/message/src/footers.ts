import { isBlank, trimAscii, withoutReturn } from "./lines.ts";
import { canonicalKey } from "./trailer-table.ts";
import type { Trailer } from "./types.ts";

const BREAKING = "BREAKING CHANGE";

/**
 * Index of the first footer line: after a blank line, a word token (or `BREAKING CHANGE`) and `: ` or ` #`; the number of lines
 * when there is none. Conventional Commits 1.0.0, items 8 and 9.
 */
export function footerStart(lines: readonly string[], header: number): number {
  let blank = false;
  for (let i = header + 1; i < lines.length; i++) {
    const line = lines[i] as string;
    if (blank && tokenLength(line) > 0) return i;
    blank = isBlank(line);
  }
  return lines.length;
}

/** The footers from `start` on. A value runs, over blank lines too, until the next footer begins (item 10). */
export function readFooters(lines: readonly string[], start: number): Trailer[] {
  const footers: Trailer[] = [];
  for (let i = start; i < lines.length; ) {
    const first = i++;
    const line = lines[first] as string;
    const length = tokenLength(line);
    while (i < lines.length && tokenLength(lines[i] as string) === 0) i++;
    const key = line.slice(0, length);
    const rest = line.slice(length + 2);
    const value = i === first + 1 ? rest : [rest, ...lines.slice(first + 1, i)].map(withoutReturn).join("\n");
    footers.push({ key, canonical: canonicalKey(key), value: trimAscii(value), line: first + 1 });
  }
  return footers;
}

/** Length of the token that starts a footer line; 0 when the line starts none. */
function tokenLength(line: string): number {
  let length = 0;
  while (length < line.length && isTokenCharacter(line.charCodeAt(length))) length++;
  if (length === 8 && line.startsWith(BREAKING)) length = BREAKING.length;
  if (length === 0) return 0;
  const separator = line.charCodeAt(length);
  const next = line.charCodeAt(length + 1);
  return (separator === 58 && next === 32) || (separator === 32 && next === 35) ? length : 0;
}

function isTokenCharacter(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 45 || c === 95;
}
