import { rmSync } from "node:fs";
import { mkdtemp, readFile, realpath, rm, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { GitError } from "./error.ts";
import { onEnd } from "./on-end.ts";
import { capture, type Place } from "./process.ts";

export interface Worktree extends AsyncDisposable {
  /** The folder that holds the files of the commit. */
  readonly path: string;
  /** Replaces tracked files by those of another commit; untracked ones (build results) stay, as under `git bisect`. */
  checkout(commit: string): Promise<void>;
  /** Removes the folder and git's note of it; again and again is fine. */
  remove(): Promise<void>;
}

/**
 * A detached work tree beside the user's own: their index, stash, branches and files are never touched, no hook runs.
 * Only its own entry under `worktrees/` is removed: `git worktree prune` would also forget work trees of the user's that are
 * merely out of reach at the moment.
 * @throws GitError `worktree-failed`
 */
export async function addWorktree(
  place: { readonly outside: Place; readonly gitDir: string },
  commit: string,
): Promise<Worktree> {
  const parent = await realpath(await mkdtemp(join(tmpdir(), "gitops-health-worktree-")));
  const path = join(parent, "tree");
  const outside: Place = { ...place.outside, options: [`--git-dir=${place.gitDir}`, ...CONFIG] };
  try {
    await capture(outside, ["worktree", "add", "--quiet", "--detach", "--force", path, fullSha(commit)]);
  } catch (cause) {
    await rm(parent, { recursive: true, force: true });
    if (!(cause instanceof GitError)) throw cause;
    throw new GitError("worktree-failed", "environment", `No work tree of ${commit} could be made: ${cause.message}`, {
      cause,
    });
  }
  const note = await noteOf(path);
  const forget = onEnd(() => {
    for (const directory of [parent, note]) rmSync(directory, { recursive: true, force: true });
  });
  const remove = async () => {
    forget();
    for (const directory of [parent, note]) await rm(directory, { recursive: true, force: true, maxRetries: 3 });
    await rmdir(dirname(note)).catch(() => {}); // only when it was the last one
  };
  const inside: Place = { ...place.outside, options: CONFIG, cwd: path };
  return {
    path,
    checkout: async (other) =>
      void (await capture(inside, ["checkout", "--quiet", "--force", "--detach", fullSha(other), "--"])),
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

/** The folder under `.git/worktrees` that a work tree's `.git` file names. */
async function noteOf(path: string): Promise<string> {
  const text = await readFile(join(path, ".git"), "utf8");
  return resolve(path, text.replace(/^gitdir: /, "").trimEnd()); // relative under worktree.useRelativePaths
}
