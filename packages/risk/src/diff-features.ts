import type { FileChange } from "@gitops-health/git";
import type { Feature } from "./features.ts";
import { isSource } from "./source-path.ts";
import { countTokens, type TokenCounts } from "./tokens.ts";

/** The features that a diff alone gives. */
export interface DiffFeatures
  extends Readonly<Record<Exclude<Feature, "fixDensity" | "priorFixes" | "authorCommits">, number>> {
  /**
   * The diff adds to code (source that is no test) as many branches, calls, comparisons and public lines as it removes,
   * as documentation, formatting and tests do.
   */
  readonly structureKept: boolean;
}

/**
 * Figures of one diff with patches. Tokens are counted in code only: the added lines of source files that are no tests.
 * Lines, hunks, files and directories count everything.
 */
export function diffFeatures(files: readonly FileChange[], isTest: (path: string) => boolean): DiffFeatures {
  const added = noTokens();
  const removed = noTokens();
  const directories = new Set<string>();
  let linesAdded = 0;
  let hunks = 0;
  for (const file of files) {
    linesAdded += file.additions;
    hunks += file.hunks.length;
    directories.add(file.path.slice(0, Math.max(0, file.path.lastIndexOf("/"))));
    if (file.hunks.length === 0 || !isCode(file, isTest)) continue;
    addTokens(file, added, "added");
    addTokens(file, removed, "removed");
  }
  return {
    ...added,
    linesAdded,
    hunks,
    files: files.length,
    directories: directories.size,
    structureKept: (Object.keys(added) as (keyof TokenCounts)[]).every((key) => added[key] === removed[key]),
  };
}

/** Whether a file's lines are product code. A test's own name doesn't make code a test when it moves out of a test folder. */
export function isCode(file: FileChange, isTest: (path: string) => boolean): boolean {
  return isSource(file.path) && !isTest(file.path);
}

/** Tokens that one file's diff adds to or removes from it. */
export function addTokens(file: FileChange, into: TokenCounts, side: "added" | "removed"): void {
  for (const hunk of file.hunks) for (const line of hunk[side]) countTokens(line, into);
}

export function noTokens(): TokenCounts {
  return { controlFlow: 0, calls: 0, comparisons: 0, publicApi: 0 };
}
