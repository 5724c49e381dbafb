import { rmdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { GitError } from "./error.ts";
import { capture, type Place } from "./process.ts";
import { updateSubmodules } from "./submodules.ts";
import { type TakenBack, takeBack } from "./take-back.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { worktreeState } from "./worktree-state.ts";

export interface Worktree extends AsyncDisposable {
  /** The folder that holds the files of the commit. */
  readonly path: string;
  /** Replaces tracked files by those of another commit; untracked ones (build results) stay, as under `git bisect`. */
  checkout(commit: string): Promise<void>;
  /** How it differs from its commit, by path, in lines that change when a file does; undefined when git cannot read it any more. */
  state(): Promise<ReadonlyMap<string, string> | undefined>;
  /** Fetches the submodules of its commit. @returns whether it has any @throws GitError `submodules-failed` */
  updateSubmodules(): Promise<boolean>;
  /** Takes a commit back here; `mainline` is the parent of a merge that stays, from 1. No commit is made. */
  takeBack(commit: string, mainline?: number): Promise<TakenBack>;
  /** Removes the folder and git's note of it; again and again is fine. Files of another user in it (a container's) stay. */
  remove(): Promise<void>;
}

/**
 * A detached work tree beside the user's own: their index, stash, branches and files are never touched, no hook runs.
 * Only its own entry under `worktrees/` is removed: `git worktree prune` would also forget work trees of the user's that are
 * merely out of reach at the moment.
 * @throws GitError `worktree-failed`
 */
export async function addWorktree(
  place: { readonly outside: Place; readonly gitDir: string; readonly commonDir: string },
  commit: string,
): Promise<Worktree> {
  place.outside.signal?.throwIfAborted();
  // git names its note after the folder: so the note says whose it is, also when git was killed before it wrote where the tree is.
  const notes = join(place.commonDir, "worktrees");
  const folder = temporaryFolder("worktree", (name) => join(notes, name));
  const path = join(folder.path, basename(folder.path));
  const remove = async () => {
    await folder[Symbol.asyncDispose]();
    await rmdir(notes).catch(() => {}); // only when ours was the last one
  };
  // Not to be ended half way: what git started for it would go on writing the note while it is removed.
  const outside: Place = { ...place.outside, options: [`--git-dir=${place.gitDir}`, ...CONFIG], signal: undefined };
  try {
    await capture(outside, ["worktree", "add", "--quiet", "--detach", "--force", path, fullSha(commit)]);
  } catch (cause) {
    await remove();
    if (!(cause instanceof GitError)) throw cause;
    throw new GitError("worktree-failed", "environment", `No work tree of ${commit} could be made: ${cause.message}`, {
      cause,
    });
  }
  const inside: Place = { ...place.outside, options: CONFIG, cwd: path };
  return {
    path,
    checkout: async (other) =>
      void (await capture({ ...inside, signal: undefined }, [
        "checkout",
        "--quiet",
        "--force",
        "--detach",
        fullSha(other),
        "--",
      ])),
    state: () => worktreeState(inside),
    updateSubmodules: () => updateSubmodules(inside),
    takeBack: (other, mainline) => takeBack(inside, fullSha(other), mainline),
    remove,
    [Symbol.asyncDispose]: remove,
  };
}

const CONFIG = [
  "--no-pager",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "advice.detachedHead=false",
];

/** These commands would read a name that starts with `-` as an option. */
function fullSha(commit: string): string {
  if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit)) return commit;
  throw new GitError("worktree-failed", "ours", `${JSON.stringify(commit)} is not a full sha.`);
}
