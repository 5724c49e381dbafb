import { declarations, declared } from "./declared.ts";
import { footerStart, readFooters } from "./footers.ts";
import { readTrailers, trailerBlock } from "./git-trailers.ts";
import { parseHeader } from "./header.ts";
import { isBlank, splitLines, withoutReturn } from "./lines.ts";
import type { ParsedMessage } from "./types.ts";

/** Reads a commit message, whatever it holds, in time linear in its length. */
export function parseMessage(raw: string): ParsedMessage {
  const lines = splitLines(raw);
  let first = 0;
  while (first < lines.length && isBlank(lines[first] as string)) first++;
  const header = parseHeader(withoutReturn(lines[first] ?? ""), Math.min(first, lines.length) + 1);
  const block = trailerBlock(lines);
  const trailers = readTrailers(lines, block);
  const footersFrom = footerStart(lines, first);
  const footers = readFooters(lines, footersFrom);
  const both = { trailers, footers };
  const found = declarations(both);
  return {
    raw,
    header,
    ...bodyOf(lines, first + 1, Math.min(block.start, footersFrom)),
    ...both,
    declarations: found,
    breaking: header.breaking || found.some((each) => each.canonical === "BREAKING-CHANGE"),
    declared: declared(found),
  };
}

function bodyOf(lines: readonly string[], from: number, to: number): Pick<ParsedMessage, "body" | "bodyLine"> {
  let start = from;
  let end = to;
  while (start < end && isBlank(lines[start] as string)) start++;
  while (end > start && isBlank(lines[end - 1] as string)) end--;
  return { body: lines.slice(start, end).map(withoutReturn), bodyLine: start + 1 };
}
