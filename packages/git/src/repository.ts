import type { RangeRequest } from "@gitops-health/contracts";
import { changeId } from "./change-id.ts";
import { diff, nulSeparated } from "./diff.ts";
import { GitError, shallowError } from "./error.ts";
import { type LogPlace, log, MAX_PATCH_BYTES } from "./log.ts";
import type { LogOptions } from "./log-options.ts";
import { openObjects } from "./objects.ts";
import { pathBytes, pathText } from "./path.ts";
import { capture, type Place } from "./process.ts";
import { resolveRange } from "./range.ts";
import { allRefs, defaultBranch, resolveCommit, tagsByCommit, tryResolveCommit } from "./refs.ts";
import { resultTree } from "./result-tree.ts";
import { removeStaleWorktree, type StaleWorktree, staleWorktrees } from "./stale-worktrees.ts";
import { type TreeEntry, treeEntries } from "./tree-entries.ts";
import type { Commit, FileChange, ResolvedRange } from "./types.ts";
import { addWorktree, type Worktree } from "./worktree.ts";

/** A repository, read only. Every `commit`, `a`, `b`, `base`, `head` is a full sha as `resolve` gives it. */
export interface Repository {
  /** Top folder of the work tree; the git folder itself when there is none. */
  readonly root: string;
  readonly gitDir: string;
  /** Whether history is missing (actions/checkout without `fetch-depth: 0`). */
  readonly shallow: boolean;
  /** Name of the empty tree in this repository's object format. */
  readonly emptyTree: string;
  /** The commit that a ref, tag or (short) sha names. @throws GitError `unknown-ref`, `unborn-branch` */
  resolve(ref: string): Promise<string>;
  tryResolve(ref: string): Promise<string | undefined>;
  /** The best common ancestor; undefined for unrelated histories. @throws GitError `shallow-clone` when it may be missing */
  mergeBase(a: string, b: string): Promise<string | undefined>;
  isAncestor(ancestor: string, descendant: string): Promise<boolean>;
  /** The tree of a commit. */
  tree(commit: string): Promise<string>;
  /** A file's bytes (a symlink's target) at a path as `FileChange.path` spells it; undefined when no file is there. */
  file(commit: string, path: string): Promise<Buffer | undefined>;
  /** Git's id of the object at a path, which changes with every byte of a file; undefined when nothing is there. */
  objectId(commit: string, path: string): Promise<string | undefined>;
  /** All files of a commit, sorted by bytes; submodules and symlinks by their own path. */
  paths(commit: string): Promise<readonly string[]>;
  /** The file at a path of a commit, or all files below it, with mode and size; empty when nothing is there. */
  entries(commit: string, path: string): Promise<readonly TreeEntry[]>;
  /** Name of the default branch: where origin/HEAD points, else `main` or `master` if there is one. */
  defaultBranch(): Promise<string | undefined>;
  /** The range that a request means here. @throws GitError when it is empty (unless `allowEmpty`), unrelated or not fetched */
  resolveRange(request: RangeRequest, options?: { readonly allowEmpty?: boolean }): Promise<ResolvedRange>;
  /** Commits of a range, streaming, from one git process. */
  log(options: LogOptions): AsyncIterable<Commit>;
  /** The squashed diff; `base` null is the empty tree. Default: patches, with renames. */
  diff(base: string | null, head: string, options?: SquashedDiffOptions): Promise<readonly FileChange[]>;
  /** `git patch-id --stable` of the squashed diff; undefined when it is empty. */
  changeId(base: string | null, head: string): Promise<string | undefined>;
  /** The tree that merging `head` into `base` gives; null when it conflicts or there is no base. Writes no object. */
  resultTree(base: string | null, head: string): Promise<string | null>;
  /** A detached work tree in a temporary folder; removed by `remove`, and when our process ends in whatever way it can notice. */
  addWorktree(commit: string): Promise<Worktree>;
  /** Work trees that `addWorktree` of a killed process left behind, and other temporary folders of ours; never a work tree of the user's. */
  staleWorktrees(): Promise<readonly StaleWorktree[]>;
  removeStaleWorktree(worktree: StaleWorktree): Promise<boolean>;
  /** Where HEAD, the branches, tags, the stash and all other refs point. */
  refs(): Promise<ReadonlyMap<string, string>>;
  /** Names of the tags that point at each commit, sorted; an annotated tag counts for the commit that it is of. */
  tags(): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Ends the idle process that answers questions about objects, before our own process ends. */
  close(): void;
}

export interface SquashedDiffOptions {
  readonly files?: "raw" | "patch";
  readonly renames?: boolean;
  readonly maxPatchBytes?: number;
}

/** What opening finds out. */
export interface RepositoryPlace extends LogPlace {
  readonly root: string;
  readonly gitDir: string;
  /** Git as the user has it, for what needs a work tree. */
  readonly outside: Place;
}

export function repositoryAt(place: RepositoryPlace): Repository {
  const objects = openObjects(place);
  const repository: Repository = {
    root: place.root,
    gitDir: place.gitDir,
    shallow: place.boundary.size > 0,
    emptyTree: place.emptyTree,
    resolve: (ref) => resolveCommit(place, objects, ref, place.boundary.size > 0),
    tryResolve: (ref) => tryResolveCommit(objects, ref),
    async mergeBase(a, b) {
      const { stdout } = await capture(place, ["merge-base", "--end-of-options", a, b], { accept: [0, 1] });
      const base = stdout.toString().trim();
      if (base === "" && place.boundary.size > 0) throw shallowError(`${a} and ${b} have no common ancestor here`);
      return base || undefined;
    },
    async isAncestor(ancestor, descendant) {
      const args = ["merge-base", "--is-ancestor", "--end-of-options", ancestor, descendant];
      return (await capture(place, args, { accept: [0, 1] })).code === 0;
    },
    async tree(commit) {
      const found = await objects.info(`${await repository.resolve(commit)}^{tree}`);
      if (found) return found.sha;
      throw new GitError("git-failed", "environment", `The tree of commit ${commit} is missing from this repository.`);
    },
    async file(commit, path) {
      const name = nameOf(commit, path);
      const found = name && (await objects.read(name));
      return found?.type === "blob" ? found.contents : undefined;
    },
    async objectId(commit, path) {
      const name = nameOf(commit, path);
      return name && (await objects.info(name))?.sha;
    },
    async paths(commit) {
      const args = ["ls-tree", "-r", "-z", "--name-only", "--full-tree", "--end-of-options", commit];
      return nulSeparated((await capture(place, args)).stdout).map(pathText);
    },
    entries: (commit, path) => treeEntries(place, commit, path),
    defaultBranch: () => defaultBranch(place),
    resolveRange: (request, options = {}) =>
      resolveRange(repository, place, objects, request, options.allowEmpty ?? false),
    log: (options) => log(place, options),
    diff: (base, head, { files = "patch", renames = true, maxPatchBytes = MAX_PATCH_BYTES } = {}) =>
      diff(place, base, head, { files, renames, maxPatchBytes }),
    changeId: (base, head) => changeId(place, base, head),
    resultTree: (base, head) => resultTree(place, base, head),
    addWorktree: (commit) => addWorktree(place, commit),
    staleWorktrees: () => staleWorktrees(place.commonDir),
    removeStaleWorktree: (worktree) => removeStaleWorktree(place.commonDir, worktree),
    refs: () => allRefs(place),
    tags: () => tagsByCommit(place),
    close: () => objects.close(),
  };
  return repository;
}

/** What git calls the object at a path; undefined for a path that no file can have. */
function nameOf(commit: string, path: string): Buffer | undefined {
  if (path === "" || /^\.{0,2}\//.test(path)) return undefined; // git would read `./` as relative to a work tree
  return Buffer.concat([Buffer.from(`${commit}:`), pathBytes(path)]);
}
