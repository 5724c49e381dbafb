import type { FileChange } from "@gitops-health/git";
import { byteLength, oneLine } from "@gitops-health/text";
import { hunkText, isLong, type Redact } from "./report/hunk-text.ts";

/**
 * A unified diff without context lines, whole lines up to a number of bytes. Values in it are replaced before it is cut. Paths stand
 * on one line each, whatever they contain.
 */
export function diffText(
  files: readonly FileChange[],
  limit: number,
  redact: Redact,
): { text: string; truncated: boolean } {
  let text = "";
  let size = 0;
  for (const line of diffLines(files, redact)) {
    size += byteLength(line) + 1;
    if (size > limit) return { text, truncated: true };
    text += `${line}\n`;
  }
  return { text, truncated: files.some(({ truncated, hunks }) => truncated === true || hunks.some(isLong)) };
}

function* diffLines(files: readonly FileChange[], redact: Redact): Generator<string> {
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
    for (const hunk of file.hunks) yield* hunkText(file, hunk, redact, Number.POSITIVE_INFINITY).lines;
  }
}
