import { trimmed } from "../delimited.ts";
import { DEEPEST, type Node } from "./node.ts";

const OPEN = /<([A-Za-z_][\w.-]{0,80}(?::[\w.-]{1,80})?)/y;
const CLOSE = /<\/([A-Za-z_][\w.-]{0,80}(?::[\w.-]{1,80})?)/y;
const ATTRIBUTE = /[\s\\]{0,200}([A-Za-z_][\w.:-]{0,80})[ \t\r\n]{0,20}=[ \t\r\n]{0,20}(\\?["'])/y;

/**
 * The tree of what looks like XML in a text: a document, a piece of one, one that is cut off, or one inside strings of source code.
 * Prefixes of namespaces are dropped. No entity is ever looked up. Linear in the text; never fails.
 */
export function xmlTree(text: string): Node {
  const root: Node = { name: "", start: 0, end: text.length, value: null, children: [] };
  const open: Node[] = [root];
  // Quotes of which no more come, so that they are not searched for again from every tag.
  const gone = new Set<string>();
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf("<", at);
    addText(open.at(-1) ?? root, text, at, next < 0 ? text.length : next);
    if (next < 0) break;
    if (text.startsWith("<!--", next)) at = after(text, "-->", next + 4);
    else if (text.startsWith("<![CDATA[", next)) {
      const end = text.indexOf("]]>", next + 9);
      addText(open.at(-1) ?? root, text, next + 9, end < 0 ? text.length : end);
      at = end < 0 ? text.length : end + 3;
    } else if (text[next + 1] === "/") at = closeTag(text, next, open);
    else at = openTag(text, next, open, gone);
  }
  return root;
}

function openTag(text: string, at: number, open: Node[], gone: Set<string>): number {
  OPEN.lastIndex = at;
  const found = OPEN.exec(text);
  if (found === null) return at + 1;
  const node: Node = { name: local(found[1] ?? ""), start: at, end: text.length, value: null, children: [] };
  open.at(-1)?.children.push(node);
  let end = OPEN.lastIndex;
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const attribute = ATTRIBUTE.exec(text);
    if (attribute === null) break;
    const [, name = "", quote = ""] = attribute;
    const start = ATTRIBUTE.lastIndex;
    const close = gone.has(quote) ? -1 : text.indexOf(quote, start);
    if (close < 0) {
      gone.add(quote);
      return start;
    }
    node.children.push({
      name: `@${local(name)}`,
      start,
      end: close,
      value: unescaped(text.slice(start, close)),
      children: [],
    });
    end = close + quote.length;
  }
  while (/\s/.test(text[end] ?? "")) end++;
  if (text[end] === "/") node.end = end + 2;
  else if (open.length <= DEEPEST) open.push(node);
  return end;
}

/** Closes up to the element of that name: what is between was never closed. */
function closeTag(text: string, at: number, open: Node[]): number {
  CLOSE.lastIndex = at;
  const found = CLOSE.exec(text);
  if (found === null) return at + 2;
  const name = local(found[1] ?? "");
  const own = open.findLastIndex((node, index) => index > 0 && node.name === name);
  if (own > 0) {
    const ended = open.splice(own);
    for (const node of ended) if (node.value === null) node.end = CLOSE.lastIndex;
    if (ended[0] !== undefined) ended[0].closed = CLOSE.lastIndex;
  }
  return CLOSE.lastIndex;
}

/** The first text of an element is its value. */
function addText(node: Node, text: string, from: number, to: number): void {
  if (node.value !== null || node.name === "") return;
  // Behind the tag's own end, which is read with the text.
  const { start, end } = trimmed(text, { start: text[from] === ">" ? from + 1 : from, end: to });
  if (start === end || end - start > LONGEST_TEXT) return;
  node.value = unescaped(text.slice(start, end));
  node.start = start;
  node.end = end;
}

/** Longer texts are narrative. */
const LONGEST_TEXT = 1000;

function after(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at < 0 ? text.length : at + end.length;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(value: string): string {
  if (!value.includes("&") || value.length > LONGEST_TEXT) return value;
  return value.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? "");
}
