import type { FileChange } from "@gitops-health/git";
import { byteLength } from "@gitops-health/text";

/** UTF-8 bytes of the added and removed lines of a diff with their markers, and of its paths; null when the patches were not read. */
export function diffBytes(files: readonly FileChange[]): number | null {
  let bytes = 0;
  for (const file of files) {
    if (file.hunks.length === 0 && !file.binary && file.additions + file.deletions > 0) return null;
    bytes += byteLength(file.path);
    for (const hunk of file.hunks)
      for (const lines of [hunk.removed, hunk.added]) for (const line of lines) bytes += byteLength(line) + 2;
  }
  return bytes;
}
