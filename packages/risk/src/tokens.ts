/** What one line of source code holds of the things that go wrong most: branches, calls, comparisons with nothing, public surface. */
export interface TokenCounts {
  controlFlow: number;
  calls: number;
  comparisons: number;
  publicApi: number;
}

/** Characters of a line that are read: a minified line must not outweigh a whole change. */
const READ = 400;

const CONTROL_FLOW = new Set(
  "if else elif elsif unless for foreach while until do switch case when match catch except rescue throw throws raise try synchronized await return finally defer select guard".split(
    " ",
  ),
);
const COMPARISONS = new Set("null undefined None nil nullptr Optional Some isEmpty isPresent".split(" "));
const PUBLIC = new Set("public protected export pub def func fn fun".split(" "));

/** Adds the counts of one line to `into`. Reads each character once; comment lines count nothing. */
export function countTokens(line: string, into: TokenCounts): void {
  const end = Math.min(line.length, READ);
  let i = 0;
  while (i < end && line.charCodeAt(i) <= 32) i++;
  if (i === end || isComment(line, i)) return;
  let first = true;
  while (i < end) {
    const c = line.charCodeAt(i);
    if (startsWord(c)) {
      const start = i;
      do i++;
      while (i < end && continuesWord(line.charCodeAt(i)));
      // No keyword is shorter than 2 or longer than 12 characters: most identifiers need no look-up.
      if (i - start >= 2 && i - start <= 12) {
        const word = line.slice(start, i);
        if (CONTROL_FLOW.has(word)) into.controlFlow++;
        else if (COMPARISONS.has(word)) into.comparisons++;
        else if (first && PUBLIC.has(word)) into.publicApi++;
      }
      first = false;
      continue;
    }
    const next = line.charCodeAt(i + 1);
    if (c === OPEN) into.calls++;
    else if ((c === AMPERSAND || c === BAR) && next === c) {
      into.controlFlow++;
      i++;
    } else if ((c === BANG || c === EQUALS) && next === EQUALS) {
      into.comparisons++;
      while (line.charCodeAt(i + 1) === EQUALS) i++;
    } else if (c === QUESTION && (next === DOT || next === QUESTION)) {
      into.comparisons++;
      i++;
    }
    first = false;
    i++;
  }
}

const [OPEN, AMPERSAND, BAR, BANG, EQUALS, QUESTION, DOT, SLASH, STAR, HASH, MINUS] = [..."(&|!=?./*#-"].map((c) =>
  c.charCodeAt(0),
) as [number, number, number, number, number, number, number, number, number, number, number];

/** `//`, a block comment's lines, `#` (but not `#include`, `#[derive]`), `--` of SQL. */
function isComment(line: string, at: number): boolean {
  const c = line.charCodeAt(at);
  const next = line.charCodeAt(at + 1);
  if (c === SLASH) return next === SLASH || next === STAR;
  if (c === STAR) return next <= 32 || next === SLASH || next === STAR || Number.isNaN(next);
  if (c === HASH) return next <= 32 || next === HASH || next === BANG || Number.isNaN(next);
  return c === MINUS && next === MINUS;
}

function startsWord(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c === 36 || c > 127;
}

function continuesWord(c: number): boolean {
  return startsWord(c) || (c >= 48 && c <= 57);
}
