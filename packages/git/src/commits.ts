import { type ByteQueue, type Parser, taken, until } from "./bytes.ts";
import { COMMIT_MARK, fileChanges } from "./file-changes.ts";
import type { Commit, Person } from "./types.ts";

/** The `--format` that `commits` reads: a mark, then fields that each end with NUL. */
export const COMMIT_FORMAT = `%x0${COMMIT_MARK}${["H", "T", "P", "an", "ae", "at", "cn", "ce", "ct", "B"].map((field) => `%${field}%x00`).join("")}`;

/** A commit as read, and whether git left out the files of a merge of more than two parents. */
export interface ReadCommit {
  readonly commit: Commit;
  readonly skipped: boolean;
}

/** Reads what `git log -z --format=<COMMIT_FORMAT>` prints, with `--raw` and `-p` or without. */
export function* commits(bytes: ByteQueue, maxPatchBytes: number): Parser<ReadCommit> {
  for (;;) {
    if (bytes.length === 0) {
      if (bytes.ended) return;
      yield undefined;
    } else if (bytes.buffer[bytes.start] !== COMMIT_MARK) bytes.start++;
    else {
      bytes.start++;
      const sha = taken(bytes, NUL, "latin1") ?? (yield* until(bytes, NUL, "latin1"));
      const tree = taken(bytes, NUL, "latin1") ?? (yield* until(bytes, NUL, "latin1"));
      const parents = taken(bytes, NUL, "latin1") ?? (yield* until(bytes, NUL, "latin1"));
      const author = yield* person(bytes);
      const committer = yield* person(bytes);
      const message = taken(bytes, NUL, "utf8") ?? (yield* until(bytes, NUL, "utf8"));
      const { files, skipped } = yield* fileChanges(bytes, { bytes: maxPatchBytes });
      const commit = {
        sha,
        tree,
        parents: parents === "" ? [] : parents.split(" "),
        author,
        committer,
        message,
        files,
      };
      yield { commit, skipped };
    }
  }
}

const NUL = 0x00;

function* person(bytes: ByteQueue): Generator<undefined, Person, void> {
  const name = taken(bytes, NUL, "utf8") ?? (yield* until(bytes, NUL, "utf8"));
  const email = taken(bytes, NUL, "utf8") ?? (yield* until(bytes, NUL, "utf8"));
  const time = Number(taken(bytes, NUL, "latin1") ?? (yield* until(bytes, NUL, "latin1")));
  return { name, email, time: Number.isFinite(time) ? time : 0 };
}
