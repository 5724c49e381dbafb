/** What git tells us, as values. */

/** A person as a commit records one; text decoded as UTF-8 with U+FFFD for what is not. */
export interface Person {
  readonly name: string;
  readonly email: string;
  /** Epoch seconds, UTC. */
  readonly time: number;
}

export type ChangeStatus = "added" | "modified" | "deleted" | "renamed" | "copied" | "type-changed";

/** One file of a diff. */
export interface FileChange {
  /** Path as text: UTF-8 as it is, every byte that is not part of valid UTF-8 as `\xNN`. Unique per raw path. */
  readonly path: string;
  /** Former path of a rename or copy. */
  readonly previousPath: string | undefined;
  readonly status: ChangeStatus;
  /** Modes as git prints them: 100644, 100755, 120000 (symlink), 160000 (submodule), 000000 (absent). */
  readonly oldMode: string;
  readonly newMode: string;
  readonly binary: boolean;
  /** Lines; 0 for a binary file. */
  readonly additions: number;
  readonly deletions: number;
  /** Hunks of the textual patch without context lines; empty when patches were not asked for or the file is binary. */
  readonly hunks: readonly Hunk[];
  /** Set when the patch was larger than `maxPatchBytes`: `hunks` lacks lines, the counts are exact all the same. */
  readonly truncated?: true;
}

export interface Hunk {
  /** First line on each side, from 1 (0 when that side is empty). */
  readonly oldStart: number;
  readonly newStart: number;
  /** Removed and added lines without their `-`/`+`, decoded as UTF-8 with U+FFFD. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  /** The message as bytes re-coded to UTF-8 by git, decoded with U+FFFD; NUL ends it, as for git. */
  readonly message: string;
  /** Of a merge: only what differs from the automatic merge (`--remerge-diff`); of a root commit: everything. */
  readonly files: readonly FileChange[];
}

/** A range in this repository. `base` is null for the empty tree. */
export interface ResolvedRange {
  readonly base: string | null;
  readonly head: string;
  /** What `head` is diffed against: the merge base of both; null for the empty tree. */
  readonly mergeBase: string | null;
}
