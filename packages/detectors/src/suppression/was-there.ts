import type { FileChange } from "@gitops-health/git";
import type { Occurrence } from "../engine/occurrence.ts";

/**
 * A function that says whether an added line (`both`: and the one before it) also stands among the removed lines of its file,
 * whatever its indentation: then it was moved, and nothing on it is new. A line of kilobytes counts as new.
 *
 * @param shownPaths the paths of files as findings have them
 */
export function wasThereBefore(
  files: readonly FileChange[],
  shownPaths: ReadonlyMap<string, string>,
): (occurrence: Occurrence, lines: "line" | "both") => boolean {
  const byPath = new Map(files.map((file) => [shownPaths.get(file.path) ?? file.path, file]));
  const removedIn = new Map<string, ReadonlySet<string>>();
  const removed = (path: string): ReadonlySet<string> => {
    let lines = removedIn.get(path);
    if (lines === undefined) {
      lines = new Set((byPath.get(path)?.hunks ?? []).flatMap((hunk) => hunk.removed.map((line) => line.trim())));
      removedIn.set(path, lines);
    }
    return lines;
  };
  return ({ finding, line, lineBefore }, which) => {
    if (finding.location === null || finding.location.line === null) return false;
    const lines = removed(finding.location.path);
    return lines.has(line.trim()) && (which === "line" || lines.has(lineBefore.trim()));
  };
}
