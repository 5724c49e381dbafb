import { DEEPEST, type Node } from "./node.ts";

/** How the document is quoted: as it is, or escaped once more inside the strings of source code (`"{\"family\": …"`). */
export type Quoting = "plain" | "escaped";

interface Frame {
  readonly node: Node;
  /** Items of an array have its name. */
  readonly array: string | null;
}

/** So many strings without an end may be on one line before the rest of it is passed over. */
const MOST_FAILURES = 8;
const WORD = /[A-Za-z_$][\w$]{0,63}|-?\d[\d.]{0,31}/y;
const COLON = /[ \t\r\n]{0,64}:/y;

/**
 * The tree of what looks like JSON in a text: a document, a piece of one, one that is cut off, or object literals in source code (names
 * without quotes, single quotes). What is no member of anything is passed over. Linear in the text; never fails.
 */
export function jsonTree(text: string, quoting: Quoting = "plain"): Node {
  const reader = new Reader(text, quoting);
  return reader.read();
}

class Reader {
  readonly #text: string;
  readonly #quoting: Quoting;
  readonly #root: Node;
  readonly #frames: Frame[];
  #key: string | null = null;
  /** Brackets that are open beyond the deepest frame. */
  #beyond = 0;
  #failedLine = -1;
  #failures = 0;

  constructor(text: string, quoting: Quoting) {
    this.#text = text;
    this.#quoting = quoting;
    this.#root = { name: "", start: 0, end: text.length, value: null, children: [] };
    this.#frames = [{ node: this.#root, array: null }];
  }

  read(): Node {
    const text = this.#text;
    for (let at = 0; at < text.length; ) {
      const character = text[at] as string;
      if (character === "{" || character === "[") this.#open(character, at++);
      else if (character === "}" || character === "]") this.#close(character, at++);
      else if (character === "," || character === ";") {
        this.#key = null;
        at++;
      } else if (character === '"' || character === "'" || character === "\\") at = this.#string(at);
      else at = this.#word(at);
    }
    return this.#root;
  }

  get #top(): Frame {
    return this.#frames.at(-1) ?? { node: this.#root, array: null };
  }

  #open(bracket: string, at: number): void {
    const top = this.#top;
    const name = this.#key ?? top.array ?? "";
    this.#key = null;
    if (this.#frames.length > DEEPEST) this.#beyond++;
    else if (bracket === "[") this.#frames.push({ node: top.node, array: name });
    else {
      const node: Node = { name, start: at, end: this.#text.length, value: null, children: [] };
      top.node.children.push(node);
      this.#frames.push({ node, array: null });
    }
  }

  /** Closes up to the bracket's own kind: what is between was never closed. */
  #close(bracket: string, at: number): void {
    this.#key = null;
    if (this.#beyond > 0) {
      this.#beyond--;
      return;
    }
    const own = this.#frames.findLastIndex(({ array }, index) => index > 0 && (array !== null) === (bracket === "]"));
    if (own < 1) return;
    const ended = this.#frames.splice(own);
    for (const { node, array } of ended) if (array === null) node.end = at + 1;
    if (bracket === "}" && ended[0] !== undefined) ended[0].node.closed = at + 1;
  }

  #string(at: number): number {
    const text = this.#text;
    const escaped = this.#quoting === "escaped";
    if (escaped !== (text[at] === "\\")) return at + 1;
    if (escaped && text[at + 1] !== '"') return at + 2;
    const open = escaped ? at + 2 : at + 1;
    // What opens a document inside a string, or a triple quote, is no string of the document.
    if (!escaped && opensDocument(text, at)) return isTriple(text, at) ? at + 3 : open;
    const close = escaped ? escapedEnd(text, open) : plainEnd(text, open, text[at] as string);
    if (close < 0) return this.#unended(open);
    const end = close + (escaped ? 2 : 1);
    this.#value({ start: open, end: close, value: unescaped(text.slice(open, close)) }, end);
    return end;
  }

  /** Where to go on when a string has no end on its line: behind its quote, but not for every quote of a long line. */
  #unended(open: number): number {
    const newline = this.#text.indexOf("\n", open);
    const lineEnd = newline < 0 ? this.#text.length : newline;
    this.#failures = this.#failedLine === lineEnd ? this.#failures + 1 : 1;
    this.#failedLine = lineEnd;
    return this.#failures > MOST_FAILURES ? lineEnd : open;
  }

  #word(at: number): number {
    WORD.lastIndex = at;
    const word = WORD.exec(this.#text)?.[0];
    if (word === undefined) return at + 1;
    const end = at + word.length;
    this.#value({ start: at, end, value: word }, end);
    return end;
  }

  #value(read: { start: number; end: number; value: string }, next: number): void {
    COLON.lastIndex = next;
    const { node, array } = this.#top;
    if (COLON.test(this.#text)) this.#key = read.value;
    else if (this.#key !== null || array !== null) {
      node.children.push({ name: this.#key ?? array ?? "", ...read, children: [] });
      this.#key = null;
    }
  }
}

/** `'{"a": 1}'` and `"""{`: the document begins behind the quotes. An apostrophe inside a word begins nothing. */
function opensDocument(text: string, at: number): boolean {
  const quote = text[at];
  if (quote === "'" && /\w/.test(text[at - 1] ?? "")) return true;
  if (isTriple(text, at)) return true;
  return quote === "'" && /[{[]/.test(text[at + 1] ?? "");
}

function isTriple(text: string, at: number): boolean {
  return text[at + 1] === text[at] && text[at + 2] === text[at];
}

/** The quote that ends a string on its line; -1 when there is none. */
function plainEnd(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === quote) return at;
    if (character === "\n") return -1;
    if (character === "\\") at++;
  }
  return -1;
}

function escapedEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === "\n") return -1;
    if (character !== "\\") continue;
    if (text[at + 1] === '"') return at;
    at++;
  }
  return -1;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function unescaped(value: string): string {
  if (!value.includes("\\") || value.length > 1000) return value;
  return value.replace(/\\(?:u([\dA-Fa-f]{4})|(.))/g, (_, code: string | undefined, character: string | undefined) =>
    code === undefined ? (ESCAPES[character ?? ""] ?? character ?? "") : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
