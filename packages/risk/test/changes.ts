import type { Commit, FileChange } from "@gitops-health/git";

/** A changed file with one hunk. */
export function changedFile(path: string, added: readonly string[] = [], more: Partial<FileChange> = {}): FileChange {
  const removed = more.hunks?.flatMap((hunk) => hunk.removed) ?? [];
  return {
    path,
    previousPath: undefined,
    status: "modified",
    oldMode: "100644",
    newMode: "100644",
    binary: false,
    additions: added.length,
    deletions: removed.length,
    hunks: [{ oldStart: 1, newStart: 1, removed, added }],
    ...more,
  };
}

/** A file whose only hunk replaces lines. */
export function replacedLines(path: string, removed: readonly string[], added: readonly string[]): FileChange {
  return changedFile(path, added, { deletions: removed.length, hunks: [{ oldStart: 1, newStart: 1, removed, added }] });
}

/** A commit as the history of paths sees it; `day` counts from the epoch. */
export function pastCommit(message: string, day: number, files: readonly FileChange[], email = "ada@example.com") {
  const person: Commit["author"] = { name: "Ada", email, time: day * 86_400 };
  return { message, files, author: person, committer: person };
}
