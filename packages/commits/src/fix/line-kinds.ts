/** What a line of a body is to a reader of Markdown, as far as mending must know: only prose is wrapped, and nothing is taken out of code. */
export type LineKind = "blank" | "prose" | "code" | "other";

// Quotes, list items, headings, tables, and lines that begin with white space: code, or the rest of a list item.
const OTHER = /^(?:[ \t>|#]|[-*+•]\s|\d{1,4}[.)]\s|-{3,}|={3,}|\*{3,})/;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

export function lineKinds(lines: readonly string[]): LineKind[] {
  const kinds: LineKind[] = [];
  /** By character, the length of a fence that nothing below closes: not searched for again. */
  const open: Record<string, number> = {};
  while (kinds.length < lines.length) {
    const at = kinds.length;
    const line = lines[at] as string;
    const end = fenceEnd(lines, at, open);
    if (end > at) for (let i = at; i <= end; i++) kinds.push("code");
    else kinds.push(line === "" ? "blank" : OTHER.test(line) ? "other" : "prose");
  }
  return kinds;
}

/** The line that closes the fence that a line opens; -1 where none is opened, or none closed (CommonMark 0.31, 4.5, would run to the end). */
function fenceEnd(lines: readonly string[], at: number, open: Record<string, number>): number {
  const fence = FENCE.exec(lines[at] as string)?.[1];
  if (fence === undefined) return -1;
  const character = fence.charAt(0);
  if (fence.length >= (open[character] ?? Number.POSITIVE_INFINITY)) return -1;
  for (let i = at + 1; i < lines.length; i++) {
    const match = FENCE.exec(lines[i] as string);
    if (match?.[1]?.startsWith(fence) && match[2]?.trim() === "") return i;
  }
  open[character] = fence.length;
  return -1;
}
