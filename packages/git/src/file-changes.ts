import { type ByteQueue, until } from "./bytes.ts";
import { GitError } from "./error.ts";
import { type Budget, hunk } from "./hunk.ts";
import { patchHeader } from "./patch-header.ts";
import { type RawEntry, rawEntry } from "./raw-entry.ts";
import type { FileChange } from "./types.ts";

/** What follows the header of a commit, or all that `diff-tree` prints. */
export interface ReadChanges {
  readonly files: readonly FileChange[];
  /** git does not compare a merge of more than two parents with the automatic merge. */
  readonly skipped: boolean;
}

/** Before each commit; none of git's own lines starts with it. */
export const COMMIT_MARK = 0x01;

/**
 * Reads `--raw -z` entries and the patches after them, up to the next commit or the end. The patches come in the order of
 * the entries; a file that became another type has two (deleted, added), and a conflict may have one without an entry.
 */
export function* fileChanges(bytes: ByteQueue, budget: Budget): Generator<undefined, ReadChanges, void> {
  const entries: RawEntry[] = [];
  let skipped = false;
  let next = 0;
  let current: RawEntry | undefined;
  for (;;) {
    if (bytes.length === 0) {
      if (bytes.ended) break;
      yield undefined;
      continue;
    }
    const first = bytes.buffer[bytes.start];
    if (first === COMMIT_MARK) break;
    if (first === NUL || first === LF) bytes.start++;
    else if (first === COLON) entries.push(yield* rawEntry(bytes));
    else if (first === AT) {
      if (!current)
        throw new GitError("unreadable-output", "ours", "git printed a patch of a file that it did not list.");
      yield* hunk(bytes, current, budget);
    } else {
      const line = yield* until(bytes, LF, "latin1");
      if (line.startsWith("diff --git ")) {
        const index = entryOf(line, entries, next);
        current = entries[index];
        if (current) next = index + 1;
      } else if (line.startsWith("Binary files ") && current) current.change.binary = true;
      else if (line.startsWith("diff: warning: Skipping remerge-diff")) skipped = true;
    }
  }
  return { files: entries.map((entry) => entry.change), skipped };
}

const NUL = 0x00;
const LF = 0x0a;
const COLON = 0x3a;
const AT = 0x40;

/** Index of the entry that a `diff --git` line begins the patch of: the next one, the last one again, or one further on. */
function entryOf(line: string, entries: readonly RawEntry[], next: number): number {
  const matches = (index: number) => {
    const entry = entries[index];
    return entry !== undefined && patchHeader(entry) === line;
  };
  if (matches(next)) return next;
  if (entries[next - 1]?.change.status === "type-changed" && matches(next - 1)) return next - 1;
  for (let index = next + 1; index < entries.length; index++) if (matches(index)) return index;
  return -1;
}
