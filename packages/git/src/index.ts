/**
 * Commits, diffs and history of a repository as they are, read by streaming from a constant number of git processes.
 * Names and messages may hold any bytes; the user's configuration, attributes and environment change nothing.
 */
export { FETCH_ALL, type GitCode, GitError } from "./error.ts";
export { type HooksFolder, hooksFolder } from "./hooks-folder.ts";
export type { LogOptions } from "./log-options.ts";
export { type OpenOptions, openRepository } from "./open.ts";
export { type OwnerState, ownerState, thisOwner } from "./owner.ts";
export { pathBytes, pathText } from "./path.ts";
export { publishedOn } from "./published.ts";
export { type RecordOptions, recordCommit } from "./record-commit.ts";
export { removeFolder } from "./remove-folder.ts";
export type { Repository, SquashedDiffOptions } from "./repository.ts";
export { openStaged, type StagedCommit, type StagedOptions } from "./staged.ts";
export type { StaleWorktree } from "./stale-worktrees.ts";
export { type CleanupOptions, cleanedMessage } from "./stripspace.ts";
export type { TakenBack } from "./take-back.ts";
export type { TreeEntry } from "./tree-entries.ts";
export type * from "./types.ts";
export { userSetting } from "./user-setting.ts";
export { workFiles } from "./work-files.ts";
export type { Worktree } from "./worktree.ts";
export { isUntracked } from "./worktree-state.ts";
