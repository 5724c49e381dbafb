import type { StringSyntax, Syntax } from "./syntax.ts";

/** A stretch of a text. Tokens follow each other without a gap, from the first character to the last. */
export interface Token {
  readonly kind: "code" | "string" | "comment";
  /** Offsets in UTF-16 units; `end` is excluded. The marks of strings and comments belong to them. */
  readonly start: number;
  readonly end: number;
}

/** Code in strings in code: deeper it is taken as string. */
const DEEPEST = 12;
/** A regular expression that is longer is taken as code. */
const LONGEST_EXPRESSION = 200;

/** A string that goes on after the code within it, and the braces open in that code. */
interface Open {
  readonly string: StringSyntax;
  braces: number;
}

/**
 * Tells code, strings and comments apart, in one pass that looks a bounded number of characters ahead. The text may begin in the
 * middle of a file: a comment that began above is told by its end or its stars, and a quote that belongs to something unseen spoils
 * no more than its line. It never throws and loses no character.
 */
export function lex(text: string, syntax: Syntax): Token[] {
  const tokens: Token[] = [];
  const open: Open[] = [];
  // Strings of several lines that were once found without an end: their marks are taken for stray, each looked at for one line.
  const stray = new Set<StringSyntax>();
  let from = endOfUnseenComment(text, syntax);
  if (from > 0) tokens.push({ kind: "comment", start: 0, end: from });
  let at = from;
  const code = (to: number) => {
    if (to > from) tokens.push({ kind: "code", start: from, end: to });
  };
  const inString = (string: StringSyntax, start: number, body: number) => {
    const { end, interpolates, closed } = endOfString(text, body, string, open.length < DEEPEST, !stray.has(string));
    if (!closed) stray.add(string);
    tokens.push({ kind: "string", start, end });
    if (interpolates) open.push({ string, braces: 0 });
    at = from = end;
  };
  while (at < text.length) {
    const comment = commentEnd(text, at, syntax);
    if (comment !== undefined) {
      code(at);
      tokens.push({ kind: "comment", start: at, end: comment });
      at = from = comment;
      continue;
    }
    const inner = open.at(-1);
    const character = text[at];
    if (inner !== undefined && (character === "\n" ? !inner.string.multiline : false)) open.pop();
    else if (inner !== undefined && character === "{") inner.braces++;
    else if (inner !== undefined && character === "}" && inner.braces-- === 0) {
      code(at);
      open.pop();
      inString(inner.string, at, at + 1);
      continue;
    }
    const string = syntax.strings.find((each) => begins(text, at, each));
    const end = string === undefined ? expressionEnd(text, at, syntax) : undefined;
    if (string !== undefined) {
      code(at);
      inString(string, at, at + string.open.length);
    } else if (end !== undefined) {
      code(at);
      tokens.push({ kind: "string", start: at, end });
      at = from = end;
    } else at = character === "\n" ? at + 1 : afterPlain(text, at + 1);
  }
  code(text.length);
  return tokens;
}

/** With these nothing begins or ends in any syntax, but at the start of a line: most of a text is passed over natively. */
const PLAIN = /[\w \t.,;:()=+&|!?$%@^~]*/y;

function afterPlain(text: string, at: number): number {
  PLAIN.lastIndex = at;
  PLAIN.test(text);
  return PLAIN.lastIndex;
}

/** Where a comment that began before the text ends: its closing mark comes before any opening one. 0: there is none. */
function endOfUnseenComment(text: string, { blockComments, starredLines }: Syntax): number {
  if (starredLines === undefined) return 0;
  const [mark] = blockComments;
  if (mark === undefined) return 0;
  const closes = text.indexOf(mark[1]);
  if (closes < 0) return 0;
  const opens = text.indexOf(mark[0]);
  const line = text.slice(text.lastIndexOf("\n", closes) + 1, closes);
  // In a line of code the two characters are something else, such as a glob in a string.
  return (opens < 0 || opens > closes) && /^[^"'`]*$/.test(line) ? closes + mark[1].length : 0;
}

function commentEnd(text: string, at: number, syntax: Syntax): number | undefined {
  for (const mark of syntax.lineComments)
    if (text.startsWith(mark, at) && (mark !== "#" || !syntax.spacedHash || isSpaced(text, at)))
      return lineEnd(text, at);
  for (const [opens, closes] of syntax.blockComments)
    if (text.startsWith(opens, at)) {
      const end = text.indexOf(closes, at + opens.length);
      return end < 0 ? text.length : end + closes.length;
    }
  const atLineStart = at === 0 || text[at - 1] === "\n";
  if (!syntax.starredLines || !atLineStart) return undefined;
  STARRED.lastIndex = at;
  return STARRED.test(text) ? lineEnd(text, at) : undefined;
}

const STARRED = /[ \t]{0,200}\*(?:[ \t\r\n]|$)/y;

function isSpaced(text: string, at: number): boolean {
  return at === 0 || /[\s;]/.test(text[at - 1] ?? "");
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

function begins(text: string, at: number, { open, opensAt, prefix }: StringSyntax): boolean {
  if (!text.startsWith(open, at)) return false;
  if (prefix !== undefined && !prefix.test(text.slice(Math.max(0, at - 4), at))) return false;
  return opensAt === undefined || at === 0 || /[\s:=[{,(>]/.test(text[at - 1] ?? "");
}

/** Where a string ends. One of several lines that has no end in the text is a mark whose partner is not seen: it ends with its line. */
function endOfString(
  text: string,
  from: number,
  { close, escape: escaping, multiline, interpolation }: StringSyntax,
  mayInterpolate: boolean,
  mayRunOn: boolean,
): { end: number; interpolates: boolean; closed: boolean } {
  const overLines = multiline && mayRunOn;
  let firstLineEnd = text.length;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\n") {
      if (!overLines) return { end: at, interpolates: false, closed: !multiline };
      firstLineEnd = Math.min(firstLineEnd, at);
    } else if (escaping === "backslash" && text[at] === "\\") at += text[at + 1] === "\n" ? 0 : 1;
    else if (text.startsWith(close, at)) {
      if (escaping !== "doubled" || text[at + 1] !== close)
        return { end: at + close.length, interpolates: false, closed: true };
      at++;
    } else if (mayInterpolate && interpolation !== undefined && text.startsWith(interpolation, at)) {
      // `{{` stands for a brace in the languages that take a lone one as the beginning of code.
      if (interpolation === "{" && text[at + 1] === "{") at++;
      else return { end: at + interpolation.length, interpolates: true, closed: true };
    }
  }
  return { end: firstLineEnd, interpolates: false, closed: !multiline };
}

/** The end of a regular expression literal that begins here, on the same line; undefined when the slash divides. */
function expressionEnd(text: string, at: number, { regularExpressions }: Syntax): number | undefined {
  if (!regularExpressions || text[at] !== "/") return undefined;
  if (!/(?:^|[=(,:[!&|?{};]|return)\s{0,8}$/.test(text.slice(Math.max(0, at - 16), at))) return undefined;
  let inClass = false;
  for (let end = at + 1; end < Math.min(text.length, at + LONGEST_EXPRESSION); end++) {
    const character = text[end];
    if (character === "\n") return undefined;
    if (character === "\\") end++;
    else if (character === "[") inClass = true;
    else if (character === "]") inClass = false;
    else if (character === "/" && !inClass) return end + 1;
  }
  return undefined;
}
