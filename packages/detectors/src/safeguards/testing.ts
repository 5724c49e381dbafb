import type { FileChange } from "@gitops-health/git";
import { safeguardsIn } from "./safeguards-in.ts";

/** For tests: a file of which one hunk changes, from line 10 before and line 20 after. */
export const change = (path: string, removed: string, added: string, more: Partial<FileChange> = {}): FileChange => {
  const lines = (text: string) => (text === "" ? [] : text.split("\n"));
  return {
    path,
    previousPath: undefined,
    status: "modified",
    oldMode: "100644",
    newMode: "100644",
    binary: false,
    additions: lines(added).length,
    deletions: lines(removed).length,
    hunks: [{ oldStart: 10, newStart: 20, removed: lines(removed), added: lines(added) }],
    ...more,
  };
};

/** What is told of a change from 60 up, as effect and rule. */
export const told = (...files: readonly FileChange[]) =>
  safeguardsIn(files)
    .filter(({ confidence }) => confidence >= 60)
    .map(({ safeguard, rule }) => `${safeguard?.effect} ${rule.replace("safeguard/", "")}`);
