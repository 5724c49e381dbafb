import type { FileChange } from "@gitops-health/git";
import { byteLength, oneLine } from "@gitops-health/text";

/** A unified diff without context lines, whole lines up to a number of bytes. Paths stand on one line each, whatever they contain. */
export function diffText(files: readonly FileChange[], limit: number): { text: string; truncated: boolean } {
  let text = "";
  let size = 0;
  for (const line of diffLines(files)) {
    size += byteLength(line) + 1;
    if (size > limit) return { text, truncated: true };
    text += `${line}\n`;
  }
  return { text, truncated: false };
}

function* diffLines(files: readonly FileChange[]): Generator<string> {
  for (const file of files) {
    const path = oneLine(file.path);
    const before = oneLine(file.previousPath ?? file.path);
    yield `diff --git a/${before} b/${path}`;
    if (file.oldMode !== file.newMode && file.status !== "added" && file.status !== "deleted") {
      yield `old mode ${file.oldMode}`;
      yield `new mode ${file.newMode}`;
    }
    if (file.binary) yield `Binary files differ`;
    if (file.hunks.length === 0) continue;
    yield file.status === "added" ? "--- /dev/null" : `--- a/${before}`;
    yield file.status === "deleted" ? "+++ /dev/null" : `+++ b/${path}`;
    for (const hunk of file.hunks) {
      yield `@@ -${hunk.oldStart},${hunk.removed.length} +${hunk.newStart},${hunk.added.length} @@`;
      for (const line of hunk.removed) yield `-${line}`;
      for (const line of hunk.added) yield `+${line}`;
    }
  }
}
