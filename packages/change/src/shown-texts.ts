import { redact } from "@gitops-health/detectors";
import type { Commit, FileChange } from "@gitops-health/git";
import type { PullRequestText } from "@gitops-health/github";
import type { ChangeScan } from "./scan-change.ts";

/** The texts of a change as they may leave the process, and the way back for what must know the real path. */
export interface ShownTexts {
  readonly commit: (commit: Commit) => Commit;
  readonly pullRequest: (pullRequest: PullRequestText | null) => PullRequestText | null;
  /** Any other text. */
  readonly text: (text: string) => string;
  readonly file: <F extends FileChange>(file: F) => F;
  /** The file as git has it. */
  readonly inFull: (file: FileChange) => FileChange;
  /** Says that a file is made from a shown one. */
  readonly sameFile: <F extends FileChange>(from: FileChange, made: F) => F;
}

/**
 * Takes every value that detectors see out of messages and paths. Documents, summaries, annotations and logs are all made from a
 * change, so what is not in it cannot leak from there. Hunks stay: nothing prints them.
 */
export function shownTexts({ findings, options }: ChangeScan): ShownTexts {
  const told = findings.evaluated
    ? new Set(findings.items.flatMap(({ side, commit }) => (side === "message" ? [commit] : [])))
    : null;
  const inFull = new WeakMap<FileChange, FileChange>();
  const known = new Map<string, string>();
  const path = (text: string) => {
    let shown = known.get(text);
    if (shown === undefined) {
      shown = redact(text, null, options);
      known.set(text, shown);
    }
    return shown;
  };
  const text = (original: string) => redact(original, null, options);
  const file: ShownTexts["file"] = (original) => {
    const { path: at, previousPath: before } = original;
    const shown = { path: path(at), previousPath: before === undefined ? undefined : path(before) };
    if (shown.path === at && shown.previousPath === before) return original;
    const made = { ...original, ...shown };
    inFull.set(made, original);
    return made;
  };
  return {
    file,
    commit: (commit) => {
      const files = commit.files.map(file);
      const message = told === null || told.has(commit.sha) ? text(commit.message) : commit.message;
      const same = message === commit.message && files.every((each, index) => each === commit.files[index]);
      return same ? commit : { ...commit, message, files };
    },
    pullRequest: (given) =>
      given && { ...given, title: text(given.title), body: given.body === null ? null : text(given.body) },
    text,
    inFull: (shown) => inFull.get(shown) ?? shown,
    sameFile: (from, made) => {
      const original = inFull.get(from);
      if (original !== undefined) inFull.set(made, original);
      return made;
    },
  };
}
