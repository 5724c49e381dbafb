import type { Location } from "@gitops-health/contracts";
import type { FileChange } from "@gitops-health/git";

/** The line of the diff that a place is shown at: its own, a file's first one when it names none; null when the diff has none. */
export type LineInDiff = (location: Location) => number | null;

/** For annotations, which a pull request shows only at lines that it adds or changes. */
export function linesInDiff(files: readonly Pick<FileChange, "path" | "hunks">[]): LineInDiff {
  const hunksOf = new Map(files.map(({ path, hunks }) => [path, hunks.filter(({ added }) => added.length > 0)]));
  return ({ path, line }) => {
    const hunks = hunksOf.get(path) ?? [];
    if (line === null) return hunks[0]?.newStart ?? null;
    return hunks.some(({ newStart, added }) => newStart <= line && line < newStart + added.length) ? line : null;
  };
}
