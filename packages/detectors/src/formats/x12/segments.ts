import { endsString, isEscapedLineEnd, quoteBefore, type Range, split } from "../delimited.ts";

/** A segment of an interchange; `elements[n]` is what the standard counts as n, the name is `elements[0]`. */
export interface Segment {
  readonly name: string;
  readonly elements: readonly Range[];
}

/** What identifies, and what says to whom the next segments belong. */
const NAMES = /(?:(?<![\w\\])|(?<=\\[rn]))(?:ISA|ST|SBR|NM1|N1|N3|N4|DMG|REF|PER|DTP|CLM|CLP|INS)(?=[^\w\s"'])/g;
/** ISA has 16 elements; the last is the component separator, and the character behind it ends segments. */
const HEADER_ELEMENTS = 16;
const LONGEST_HEADER = 400;

/**
 * The segments of X12 interchanges in a text that hold identifiers or say whose they are, in files and in strings of source code. The
 * separators are those of the interchange's header; before one, or without, `*` and `~`, and a segment must have its end. Linear.
 *
 * Source: ASC X12.5, interchange control structures.
 */
export function* segments(text: string): Iterable<Segment> {
  let [element, terminator] = ["*", "~"];
  let inInterchange = false;
  let quote: string | undefined;
  for (let at = 0; at < text.length; ) {
    NAMES.lastIndex = at;
    const found = NAMES.exec(text);
    if (found === null) return;
    const [name] = found;
    const start = found.index;
    at = start + name.length;
    quote = quoteBefore(text, start) ?? (name === "ISA" ? undefined : quote);
    if (name === "ISA") {
      const read = header(text, start);
      if (read === null) continue;
      ({ element, terminator } = read);
      inInterchange = true;
      at = read.end;
      yield { name, elements: split(text, { start, end: read.end }, element) };
      continue;
    }
    if (text[at] !== element) continue;
    const end = segmentEnd(text, at, terminator, quote);
    at = end;
    if (!inInterchange && text[end] !== terminator) continue;
    yield { name, elements: split(text, { start, end }, element) };
  }
}

function header(text: string, start: number): { element: string; terminator: string; end: number } | null {
  const element = text[start + 3] ?? "";
  const elements = split(
    text,
    { start, end: Math.min(text.length, start + LONGEST_HEADER) },
    element,
    HEADER_ELEMENTS + 1,
  );
  const last = elements[HEADER_ELEMENTS];
  if (last === undefined) return null;
  // The component separator may be escaped in source code, and so may an end of line.
  const end = last.start + (text[last.start] === "\\" ? 2 : 1);
  const terminator = text[end] === "\\" ? "\n" : (text[end] ?? "");
  return terminator === "" || /[\w ]/.test(terminator) ? null : { element, terminator, end };
}

function segmentEnd(text: string, from: number, terminator: string, quote: string | undefined): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === terminator || character === "\n" || character === "\r") return at;
    if (character === "\\" && isEscapedLineEnd(text, at)) return at;
    if (quote !== undefined && character === quote && endsString(text, at, quote)) return at;
  }
  return text.length;
}
