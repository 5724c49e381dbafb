import type { FileChange } from "@gitops-health/git";
import { familyOf } from "../../engine/family.ts";
import { view } from "../lexer/view.ts";

/** The removed or the added lines of one hunk, lexed. All lists have one entry for each line. */
export interface HunkSide {
  readonly file: FileChange;
  /** Which hunk of the file. */
  readonly index: number;
  /** The line of the file, on this side, that the first of these is. */
  readonly firstLine: number;
  readonly lines: readonly string[];
  readonly code: readonly string[];
  readonly uncommented: readonly string[];
  /** Whether names in it are code: settings files have only keys. */
  readonly hasNames: boolean;
}

/** The hunks of a file that have lines on a side. */
export function hunkSides(file: FileChange, side: "added" | "removed"): HunkSide[] {
  const path = side === "removed" ? (file.previousPath ?? file.path) : file.path;
  const family = familyOf(path);
  const hasNames = family === "c-like" || family === "python-like";
  return file.hunks.flatMap((hunk, index) => {
    const lines = hunk[side].map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
    if (lines.length === 0) return [];
    const { code, uncommented } = view(lines.join("\n"), family, path);
    const firstLine = side === "removed" ? hunk.oldStart : hunk.newStart;
    return [{ file, index, firstLine, lines, code: code.split("\n"), uncommented: uncommented.split("\n"), hasNames }];
  });
}
