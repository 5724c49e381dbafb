import { ExpectedError } from "@gitops-health/contracts";

export type GitCode =
  | "not-a-repository"
  | "git-missing"
  | "git-too-old"
  | "dubious-ownership"
  | "unknown-ref"
  | "unborn-branch"
  | "shallow-clone"
  | "unrelated-histories"
  | "empty-range"
  | "missing-before"
  | "missing-commit"
  | "missing-default-branch"
  | "git-failed"
  | "worktree-failed"
  | "submodules-failed"
  | "hooks-shared"
  | "no-such-file"
  | "index-conflicts"
  | "message-with-nul"
  | "commit-refused"
  | "unreadable-output";

/** What can go wrong between us and a repository. */
export class GitError extends ExpectedError<GitCode> {}

/** What to add to a workflow that checks out without history. */
export const FETCH_ALL = "Add `fetch-depth: 0` under `with:` of the actions/checkout step";

/** History is needed that a shallow clone does not have. */
export function shallowError(what: string): GitError {
  return new GitError("shallow-clone", "environment", `${what}, because this clone is shallow. ${FETCH_ALL}.`);
}
