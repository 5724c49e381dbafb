import { endsString, isEscapedLineEnd, quoteBefore, type Range, split } from "../delimited.ts";

/** The characters that a message separates its parts with, as its MSH-1 and MSH-2 say. */
export interface Delimiters {
  readonly field: string;
  readonly component: string;
  readonly repetition: string;
  readonly escapeCharacter: string;
  readonly subcomponent: string;
}

/** A segment of a message. `fields[n]` is the field that HL7 counts as n, for MSH too. */
export interface Segment {
  readonly name: string;
  readonly fields: readonly Range[];
  readonly delimiters: Delimiters;
}

const USUAL: Delimiters = { field: "|", component: "^", repetition: "~", escapeCharacter: "\\", subcomponent: "&" };
/** Names that stand at the start of a text, a line or a string, or behind the end of a segment as code writes it. */
const NAMES =
  /(?:(?<![\w\\])|(?<=\\[rn])|(?<=\\[xu](?:00)?0[dD])|(?<=&#(?:13|x[dD]);))(?:MSH|PID|NK1|GT1|IN[12]|MRG|PV1)(?=[^\w\s])/g;
const HEADER = /MSH([^\w\s"'])((?:&amp;|[^\w\s"']){3,6})(?=\1)/y;
/** With fewer parts than this and no header before it, it is no segment but words and a bar. */
const LEAST_PARTS = 4;

/**
 * The segments of HL7 v2 messages in a text, wherever they stand: files with CR, LF or both, MLLP frames, strings of source code
 * with `\r` between segments, single lines of a diff. Only those that hold identifiers, and headers. Linear in the text: a segment
 * is read once, and the search goes on behind it.
 *
 * Source: HL7 v2.5.1, chapter 2, 2.5 (message construction), 2.7 (escape sequences).
 */
export function* segments(text: string): Iterable<Segment> {
  let delimiters = USUAL;
  let inMessage = false;
  let quote: string | undefined;
  NAMES.lastIndex = 0;
  for (let at = 0; at < text.length; ) {
    NAMES.lastIndex = at;
    const found = NAMES.exec(text);
    if (found === null) return;
    const start = found.index;
    at = start + 3;
    // Segments behind the header in one string, on whatever line, end with it.
    quote = quoteBefore(text, start) ?? (found[0] === "MSH" ? undefined : quote);
    if (found[0] === "MSH") {
      const read = header(text, start);
      if (read === null) continue;
      delimiters = read;
      inMessage = true;
    } else if (text[at] !== delimiters.field || isInSentence(text, start)) continue;
    const end = segmentEnd(text, at, quote);
    const fields = split(text, { start, end }, delimiters.field);
    at = end;
    if (!inMessage && fields.length < LEAST_PARTS) continue;
    // The separator itself is MSH-1, so MSH-2 stands where other segments have their first field.
    if (found[0] === "MSH") fields.splice(1, 0, { start: start + 3, end: start + 4 });
    yield { name: found[0], fields, delimiters };
  }
}

function header(text: string, start: number): Delimiters | null {
  HEADER.lastIndex = start;
  const found = HEADER.exec(text);
  const [, field = "", written = ""] = found ?? [];
  // Inside a string of source code or an XML document the encoding characters are escaped once more.
  const encoding = written.replace("\\\\", "\\").replace("&amp;", "&");
  const [component = "", repetition = "", escapeCharacter = "", subcomponent = "&"] = encoding;
  if (found === null || new Set([field, component, repetition, escapeCharacter]).size < 4) return null;
  return { field, component, repetition, escapeCharacter, subcomponent };
}

/** Behind a space a segment begins only where the space indents its line. */
function isInSentence(text: string, start: number): boolean {
  let at = start;
  while (at > start - 80 && (text[at - 1] === " " || text[at - 1] === "\t")) at--;
  return at < start && at > 0 && text[at - 1] !== "\n" && text[at - 1] !== "\r";
}

function segmentEnd(text: string, from: number, quote: string | undefined): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0d || code === 0x0a || code === 0x1c) return at;
    if (code === 0x5c && isEscapedLineEnd(text, at)) return at;
    if (code === 0x26 && /^&#(?:13|10|x[dDaA]);/.test(text.slice(at, at + 5))) return at;
    if (quote !== undefined && text[at] === quote && endsString(text, at, quote)) return at;
  }
  return text.length;
}
