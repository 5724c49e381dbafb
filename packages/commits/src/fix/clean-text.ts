import { trailerName } from "@gitops-health/message";
import { skeleton, withoutHidden } from "../characters.ts";
import { tidied } from "./parts.ts";

/** A text with its ends of lines and characters in order, and what was done to it, in sentences. */
export interface CleanText {
  readonly lines: readonly string[];
  readonly changes: readonly string[];
}

/** Lines ended by LF, without hidden characters, white space at their ends and surplus empty lines: what git's clean-up leaves, and a terminal can show. */
export function cleanText(text: string): CleanText {
  const changes: string[] = [];
  const unix = text.replace(/\r\n?/g, "\n");
  if (unix !== text) changes.push("Ended the lines by LF instead of CR LF.");
  const shown = withoutHidden(unix, "prose");
  if (shown !== unix) changes.push("Removed hidden characters.");
  const written = shown.split("\n");
  const lines = written.map(plainKey);
  if (lines.some((line, index) => line !== written[index]))
    changes.push("Wrote the keys of trailers in plain letters.");
  const trimmed = lines.map(trimmedEnd);
  if (trimmed.some((line, index) => line !== lines[index])) changes.push("Removed white space at the ends of lines.");
  if (trimmed[trimmed.length - 1] === "") trimmed.pop();
  const kept = tidied(trimmed);
  if (kept.length < trimmed.length) changes.push("Removed surplus empty lines.");
  return { lines: kept, changes };
}

/** Not a regular expression: `[ \t]+$` takes quadratic time over long runs of spaces inside a line. */
function trimmedEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line.charCodeAt(end - 1) === 32 || line.charCodeAt(end - 1) === 9)) end--;
  return end === line.length ? line : line.slice(0, end);
}

/** A line whose key only looks like one of ours, as what it looks like. */
function plainKey(line: string): string {
  const colon = line.slice(0, LONGEST_KEY).search(/[:\u2236\ua789\u02d0\u0589\uff1a]/);
  if (colon < 1) return line;
  const key = line.slice(0, colon + 1);
  const looks = skeleton(key);
  return looks === key || trailerName(looks.slice(0, -1)) === undefined ? line : looks + line.slice(colon + 1);
}

const LONGEST_KEY = 60;
