import { type ByteQueue, until } from "./bytes.ts";
import { pathText } from "./path.ts";
import type { ChangeStatus, FileChange, Hunk } from "./types.ts";

/** A file of a diff while it is read. */
export interface RawEntry {
  /** Names as latin1 text, one character a byte. */
  readonly oldName: string;
  readonly newName: string;
  readonly change: Writable<FileChange> & { hunks: Writable<Hunk>[] };
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** Reads `:<old mode> <new mode> <old object> <new object> <status>\0<path>\0[<path>\0]` (git-diff(1), raw output format). */
export function* rawEntry(bytes: ByteQueue): Generator<undefined, RawEntry, void> {
  const meta = yield* until(bytes, 0, "latin1");
  const status = STATUS[meta.charAt(meta.lastIndexOf(" ") + 1)] ?? "modified";
  const oldName = yield* until(bytes, 0, "latin1");
  const twoNames = status === "renamed" || status === "copied";
  const newName = twoNames ? yield* until(bytes, 0, "latin1") : oldName;
  const change = {
    path: pathText(newName),
    previousPath: twoNames ? pathText(oldName) : undefined,
    status,
    oldMode: meta.slice(1, 7),
    newMode: meta.slice(8, 14),
    binary: false,
    additions: 0,
    deletions: 0,
    hunks: [],
  };
  return { oldName, newName, change };
}

const STATUS: Readonly<Record<string, ChangeStatus>> = {
  A: "added",
  M: "modified",
  D: "deleted",
  R: "renamed",
  C: "copied",
  T: "type-changed",
};
