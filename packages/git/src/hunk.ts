import { type ByteQueue, more, until } from "./bytes.ts";
import { GitError } from "./error.ts";
import type { RawEntry } from "./raw-entry.ts";

/** How many more bytes of patch text may be kept; what is beyond is counted only. */
export interface Budget {
  bytes: number;
}

/** Reads `@@ -a,b +c,d @@` and its lines into a file. Only its counts say where it ends: lines may look like anything. */
export function* hunk(bytes: ByteQueue, { change }: RawEntry, budget: Budget): Generator<undefined, void, void> {
  const header = yield* until(bytes, LF, "latin1");
  const match = HEADER.exec(header);
  if (!match)
    throw new GitError("unreadable-output", "ours", `git printed a hunk header that we can't read: ${header}`);
  const deletions = Number(match[2] ?? 1);
  const additions = Number(match[4] ?? 1);
  change.deletions += deletions;
  change.additions += additions;
  const removed: string[] = [];
  const added: string[] = [];
  const removedWhole = yield* lines(bytes, deletions, "-", removed, budget);
  const addedWhole = yield* lines(bytes, additions, "+", added, budget);
  if (!removedWhole || !addedWhole) change.truncated = true;
  change.hunks.push({ oldStart: Number(match[1]), newStart: Number(match[3]), removed, added });
}

const LF = 0x0a;
const BACKSLASH = 0x5c;
const HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** Takes `count` lines and the remark `\ No newline at end of file`. @returns whether all of them were kept */
function* lines(
  bytes: ByteQueue,
  count: number,
  sign: string,
  kept: string[],
  budget: Budget,
): Generator<undefined, boolean, void> {
  let left = count;
  let whole = true;
  let looked = 0;
  while (left > 0) {
    if (budget.bytes === 0) {
      whole = false;
      yield* skipLine(bytes);
      left--;
      continue;
    }
    const { end, found } = lineEnds(bytes, left, looked);
    const size = end - bytes.start;
    if (found > 0 ? size > budget.bytes : bytes.length > budget.bytes) budget.bytes = 0;
    else if (found > 0) {
      budget.bytes -= size;
      keep(bytes.buffer.toString("utf8", bytes.start + 1, end - 1), sign, kept);
      bytes.start = end;
      left -= found;
      looked = 0;
    } else {
      looked = bytes.length;
      yield* more(bytes);
    }
  }
  if (count > 0) yield* skipRemark(bytes);
  return whole;
}

/** Where the last of at most `wanted` whole lines ends, and how many there are; the first `looked` bytes have no line end. */
function lineEnds(bytes: ByteQueue, wanted: number, looked: number): { end: number; found: number } {
  let end = bytes.start;
  let found = 0;
  while (found < wanted) {
    const at = bytes.indexOf(LF, found === 0 ? end + looked : end);
    if (at < 0) break;
    end = at + 1;
    found++;
  }
  return { end, found };
}

/** All lines of one side begin with the same sign, so a line end and that sign part them, and nothing else does. */
function keep(text: string, sign: string, kept: string[]): void {
  for (const line of text.split(`\n${sign}`)) kept.push(line);
}

function* skipLine(bytes: ByteQueue): Generator<undefined, void, void> {
  for (;;) {
    const at = bytes.indexOf(LF, bytes.start);
    bytes.start = at < 0 ? bytes.end : at + 1;
    if (at >= 0) return;
    yield* more(bytes);
  }
}

function* skipRemark(bytes: ByteQueue): Generator<undefined, void, void> {
  while (bytes.length === 0) {
    if (bytes.ended) return;
    yield undefined;
  }
  if (bytes.buffer[bytes.start] === BACKSLASH) yield* skipLine(bytes);
}
