import { isBlank, isSpace, trimAscii } from "./lines.ts";
import { canonicalKey } from "./trailer-table.ts";
import type { Trailer } from "./types.ts";

/** Where git finds trailers: lines `start` (included) to `end` (excluded) of the message, from 0; empty when it finds none. */
export interface TrailerBlock {
  readonly start: number;
  readonly end: number;
}

const SCISSORS = "# ------------------------ >8 ------------------------";
const HASH = 35;
const TAB = 9;
const COLON = 58;

/**
 * The trailer block as `git interpret-trailers --no-divider` finds it with its default configuration (comment character `#`,
 * separator `:`). Follows git's own steps (trailer.c, find_trailer_block_start; commit.c, ignored_log_message_bytes): comments and
 * old "Conflicts:" lists at the end are ignored; the block is the last paragraph, not the first one, and is made of trailers
 * only, or has a line that git itself generates and at least one trailer in four lines.
 */
export function trailerBlock(lines: readonly string[]): TrailerBlock {
  const end = endOfMessage(lines);
  const none = { start: end, end };
  const titleEnd = endOfTitle(lines, end);
  let onlyBlank = true;
  let recognized = false;
  let trailers = 0;
  let others = 0;
  // Lines that start with white space: they belong to the trailer above them if there is one, else they count as others.
  let continuations = 0;
  for (let i = end - 1; i >= titleEnd; i--) {
    const line = lines[i] as string;
    if (line.charCodeAt(0) === HASH) {
      others += continuations;
      continuations = 0;
    } else if (isBlank(line)) {
      if (onlyBlank) continue;
      others += continuations;
      const found = recognized ? trailers * 3 >= others : trailers > 0 && others === 0;
      return found ? { start: i + 1, end } : none;
    } else {
      onlyBlank = false;
      if (isGenerated(line)) {
        recognized = true;
        trailers++;
        continuations = 0;
      } else if (isSpace(line.charCodeAt(0))) continuations++;
      else {
        if (separatorAt(line) >= 1) trailers++;
        else others += 1 + continuations;
        continuations = 0;
      }
    }
  }
  return none;
}

/** The trailers of a block, values unfolded and trimmed as `git interpret-trailers --parse` prints them. */
export function readTrailers(lines: readonly string[], block: TrailerBlock): Trailer[] {
  const trailers: Trailer[] = [];
  for (let i = block.start; i < block.end; ) {
    const first = i++;
    const line = lines[first] as string;
    const separator = separatorAt(line);
    if (separator < 1) continue;
    while (i < block.end && continues(lines[i] as string)) i++;
    const rest = line.slice(separator + 1);
    const value = i === first + 1 ? trimAscii(rest) : unfold([rest, ...lines.slice(first + 1, i)].join("\n"));
    const key = trimAscii(line.slice(0, separator));
    trailers.push({ key, canonical: canonicalKey(key), value, line: first + 1 });
  }
  return trailers;
}

/** Index of the first line between `start` and `end` that is no trailer, continuation or comment for git; undefined when all are. */
export function nonTrailerLine(lines: readonly string[], start: number, end: number): number | undefined {
  for (let i = start; i < end; i++) {
    const line = lines[i] as string;
    const continuation = i > start && continues(line);
    if (line.charCodeAt(0) !== HASH && !continuation && separatorAt(line) < 1) return i;
  }
  return undefined;
}

/** Position of the colon of `Key: value`; 0 when the line starts with it, -1 when the line is no trailer. */
function separatorAt(line: string): number {
  let spaced = false;
  for (let i = 0; i < line.length; i++) {
    const character = line.charCodeAt(i);
    if (character === COLON) return i;
    if (!spaced && isKeyCharacter(character)) continue;
    if (i === 0 || (character !== 32 && character !== TAB)) return -1;
    spaced = true;
  }
  return -1;
}

function isKeyCharacter(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 45;
}

/** A line that continues the one above it; an empty one does too, since its line feed is white space. */
function continues(line: string): boolean {
  return line === "" || isSpace(line.charCodeAt(0));
}

function isGenerated(line: string): boolean {
  return line.startsWith("Signed-off-by: ") || line.startsWith("(cherry picked from commit ");
}

function unfold(value: string): string {
  return trimAscii(trimAscii(value).replace(/\n[ \t\r\n]*/g, " "));
}

/** Index after the first paragraph, which is the title and never has trailers. */
function endOfTitle(lines: readonly string[], end: number): number {
  for (let i = 0; i < end; i++) {
    const line = lines[i] as string;
    if (line.charCodeAt(0) !== HASH && isBlank(line)) return i;
  }
  return end;
}

/**
 * Index after the last line that is part of the message: the lines before a scissors line, without the comments, empty lines and
 * "Conflicts:" list at their end. Index 0 as the start of such a run counts as no run, as it does for git.
 */
function endOfMessage(lines: readonly string[]): number {
  let runStart = 0;
  let conflicts = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line === SCISSORS) return runStart === 0 ? i : runStart;
    if (line === "" || line.charCodeAt(0) === HASH) {
      if (runStart === 0) runStart = i;
    } else if (line === "Conflicts:") {
      conflicts = true;
      if (runStart === 0) runStart = i;
    } else if (conflicts && line.charCodeAt(0) === TAB) {
      // A path of the conflict list.
    } else if (runStart !== 0) {
      runStart = 0;
      conflicts = false;
    }
  }
  return runStart === 0 ? lines.length : runStart;
}
