import type { Commit } from "@gitops-health/git";
import { isSource } from "@gitops-health/risk";
import type { Label } from "./labels.ts";

const MOST_FILES = 100;
const MOST_LINES = 10_000;

/**
 * Whether a labelled commit is one of the code commits that scores are judged on.
 *
 * Labels made by blaming fixes back can only ever hit commits that change code, so commits without code would be easy
 * negatives that flatter every score. Code commits change at least one source file that is no test, in at most 100 files and
 * with at most 10,000 lines added (larger ones are imports and moves). ApacheJIT chose its commits by rules of its own, of
 * the same kind (Keshavarz and Nagappan, MSR 2022): all of its labels count.
 */
export function isCodeCommit(
  commit: Pick<Commit, "files">,
  linesAdded: number,
  label: Label,
  isTest: (path: string) => boolean,
): boolean {
  if (label.source === "apachejit") return true;
  return (
    commit.files.length <= MOST_FILES &&
    linesAdded <= MOST_LINES &&
    commit.files.some(({ path }) => isSource(path) && !isTest(path))
  );
}
