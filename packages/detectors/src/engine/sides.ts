import type { FileChange } from "@gitops-health/git";

/** One side of a file's diff as text. */
export interface Side {
  readonly text: string;
  /** The line of the file that a line of `text` (from 1) is. */
  readonly lineOf: (line: number) => number;
}

/**
 * The added or the removed lines of a diff as a text, without their signs. An empty line stands between hunks, which are not
 * next to each other in the file.
 */
export function sideOf({ hunks }: Pick<FileChange, "hunks">, side: "added" | "removed"): Side {
  const starts: { readonly inText: number; readonly inFile: number }[] = [];
  const lines: string[] = [];
  for (const hunk of hunks) {
    if (hunk[side].length === 0) continue;
    if (lines.length > 0) lines.push("");
    starts.push({ inText: lines.length + 1, inFile: side === "added" ? hunk.newStart : hunk.oldStart });
    for (const line of hunk[side]) lines.push(line);
  }
  return {
    text: lines.join("\n"),
    lineOf(line) {
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if ((starts[middle]?.inText ?? 0) <= line) low = middle;
        else high = middle;
      }
      const start = starts[low] ?? { inText: 1, inFile: 1 };
      return start.inFile + line - start.inText;
    },
  };
}
