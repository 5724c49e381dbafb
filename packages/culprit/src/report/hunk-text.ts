import type { FileChange, Hunk } from "@gitops-health/git";
import { byteLength } from "@gitops-health/text";

/** A text as it may be shown: values that detectors see are replaced. `path` says where it is from. */
export type Redact = (text: string, path: string | null) => string;

/** Lines of one hunk that are looked at; a diff of a million lines is no reading for people. */
const LINES = 4_000;
const LONGEST_LINE = 4_000;

/**
 * A hunk in unified form, without its values and only then cut: of half a value nobody could say any more what it is a half of.
 *
 * @param limit bytes
 */
export function hunkText(
  file: FileChange,
  hunk: Hunk,
  redact: Redact,
  limit: number,
): { text: string; truncated: boolean; lines: readonly string[] } {
  const removed = shown(hunk.removed, file.previousPath ?? file.path, redact);
  const added = shown(hunk.added, file.path, redact);
  const all = [
    `@@ -${hunk.oldStart},${hunk.removed.length} +${hunk.newStart},${hunk.added.length} @@`,
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
  ];
  const kept: string[] = [];
  let size = 0;
  for (const line of all) {
    size += byteLength(line) + 1;
    if (size > limit) break;
    kept.push(line);
  }
  const truncated = kept.length < all.length || isLong(hunk);
  return { text: kept.map((line) => `${line}\n`).join(""), truncated, lines: all };
}

/** Whether a hunk has more lines than are looked at. */
export function isLong({ removed, added }: Hunk): boolean {
  return removed.length > LINES || added.length > LINES;
}

function shown(lines: readonly string[], path: string, redact: Redact): string[] {
  if (lines.length === 0) return [];
  const looked = lines
    .slice(0, LINES)
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
  return redact(looked.join("\n"), path).split("\n");
}
