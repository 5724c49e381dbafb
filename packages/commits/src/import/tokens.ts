/** A token of JavaScript or TypeScript, as far as reading literals needs it. */
export interface Token {
  readonly kind: "text" | "number" | "name" | "sign" | "other";
  /** As written; of a text what it says. */
  readonly text: string;
}

/** The tokens of a source in one pass, comments left out. Regular expressions and templates with expressions are `other`. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const character = source.charAt(at);
    if (/\s|\ufeff/.test(character)) at++;
    else if (source.startsWith("//", at) || (at === 0 && source.startsWith("#!"))) at = endOfLine(source, at);
    else if (source.startsWith("/*", at)) at = after(source, "*/", at + 2);
    else if (character === '"' || character === "'") at = quoted(source, at, tokens);
    else if (character === "`") at = template(source, at, tokens);
    else if (character === "/" && startsExpression(tokens.at(-1))) at = expression(source, at, tokens);
    else {
      WORD.lastIndex = at;
      const word = WORD.exec(source)?.[0];
      if (word === undefined) tokens.push({ kind: "sign", text: character });
      else tokens.push({ kind: /^[\d.]/.test(word) ? "number" : "name", text: word });
      at += word?.length ?? 1;
    }
  }
  return tokens;
}

const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$]*|\d[\w.]*/uy;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v", 0: "\0" };

function quoted(source: string, start: number, tokens: Token[]): number {
  const quote = source.charAt(start);
  let text = "";
  let at = start + 1;
  while (at < source.length && source.charAt(at) !== quote) {
    const character = source.charAt(at++);
    if (character !== "\\") {
      text += character;
      continue;
    }
    const escaped = source.charAt(at++);
    const code = /^(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\})/i.exec(source.slice(at - 1, at + 9));
    const point = code === null ? Number.NaN : Number.parseInt(code[1] ?? code[2] ?? code[3] ?? "", 16);
    if (code !== null && point <= 0x10ffff) {
      text += String.fromCodePoint(point);
      at += code[0].length - 1;
    } else text += escaped === "\n" ? "" : (ESCAPES[escaped] ?? escaped);
  }
  tokens.push({ kind: "text", text });
  return at + 1;
}

/** A template is a text unless it holds an expression, whose braces may hold templates again. */
function template(source: string, start: number, tokens: Token[]): number {
  let depth = 0;
  let simple = true;
  let at = start + 1;
  for (; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === "\\") at++;
    else if (depth === 0 && character === "`") break;
    else if (depth === 0 && character === "$" && source.charAt(at + 1) === "{") {
      simple = false;
      depth = 1;
      at++;
    } else if (depth > 0 && character === "{") depth++;
    else if (depth > 0 && character === "}") depth--;
  }
  const text = source.slice(start + 1, at);
  tokens.push(simple && !text.includes("\\") ? { kind: "text", text } : { kind: "other", text: "template" });
  return at + 1;
}

/** A slash starts a regular expression where an expression may start, and divides elsewhere. */
function startsExpression(before: Token | undefined): boolean {
  if (before === undefined) return true;
  return before.kind === "sign" ? !/[)\]}]/.test(before.text) : before.kind === "name" && before.text === "return";
}

function expression(source: string, start: number, tokens: Token[]): number {
  let inClass = false;
  let at = start + 1;
  for (; at < source.length && source.charAt(at) !== "\n"; at++) {
    const character = source.charAt(at);
    if (character === "\\") at++;
    else if (character === "[") inClass = true;
    else if (character === "]") inClass = false;
    else if (character === "/" && !inClass) break;
  }
  tokens.push({ kind: "other", text: "regular expression" });
  at++;
  while (/[a-z]/.test(source.charAt(at))) at++;
  return at;
}

function endOfLine(source: string, from: number): number {
  const end = source.indexOf("\n", from);
  return end < 0 ? source.length : end;
}

function after(source: string, text: string, from: number): number {
  const found = source.indexOf(text, from);
  return found < 0 ? source.length : found + text.length;
}
