import { type ByteQueue, type Parser, parsed } from "./bytes.ts";
import { type DiffOptions, diffOptions } from "./diff-options.ts";
import { fileChanges } from "./file-changes.ts";
import { pathText } from "./path.ts";
import { capture, type Place, stream } from "./process.ts";
import type { FileChange } from "./types.ts";

/** The files that differ between two commits or trees (full shas); `base` null is the empty tree. */
export async function diff(
  place: Place & { readonly emptyTree: string },
  base: string | null,
  head: string,
  options: DiffOptions & { readonly maxPatchBytes: number },
): Promise<readonly FileChange[]> {
  const args = ["diff-tree", "-r", ...diffOptions(options), "--end-of-options", base ?? place.emptyTree, head, "--"];
  const read = function* (bytes: ByteQueue): Parser<readonly FileChange[]> {
    yield (yield* fileChanges(bytes, { bytes: options.maxPatchBytes })).files;
  };
  let files: readonly FileChange[] = [];
  for await (const all of parsed(stream(place, args), read)) files = all;
  return files;
}

/** Paths of a merge whose content is none of its parents' (git-diff-tree(1), `-c`). */
export async function pathsUnlikeAllParents(place: Place, merge: string): Promise<readonly string[]> {
  const args = [
    "diff-tree",
    "-r",
    "-z",
    "-c",
    "--no-renames",
    "--name-only",
    "--no-commit-id",
    "--end-of-options",
    merge,
    "--",
  ];
  const { stdout } = await capture(place, args);
  return nulSeparated(stdout).map(pathText);
}

/** Names (latin1 text) that each end with NUL. */
export function nulSeparated(bytes: Buffer): string[] {
  return bytes.toString("latin1").split("\0").slice(0, -1);
}
