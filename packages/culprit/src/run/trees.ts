import { isUntracked, type Repository, removeFolder, type Worktree } from "@gitops-health/git";

/** What is measured: a commit, or what `prepare` makes of it. */
export interface Target {
  readonly commit: string;
  /** The tree of what is measured. */
  readonly tree: string;
  /** Changes a fresh checkout of the commit into what is measured. */
  readonly prepare?: (worktree: Worktree) => Promise<void>;
}

/** A worktree for one probe. */
export interface Lease {
  readonly folder: string;
  /** Whether its setup was run before, and what it made is still there. */
  readonly built: boolean;
  /** The setup succeeded; from here on changes in the tree are the command's. */
  setUp(): Promise<void>;
  /** Gives it back. @returns what the command did to it that a reader should know, as sentences of ours */
  release(): Promise<readonly string[]>;
}

/** The worktrees of a search. */
export interface Trees {
  /** @throws GitError when git cannot check the target out, or fetch its submodules */
  lease(target: Target): Promise<Lease>;
  /** Whether a tree of this object name is there with its setup done, so that measuring it again costs no build. */
  built(tree: string): boolean;
  /** Removes them all. */
  close(): Promise<void>;
}

interface Tree {
  readonly worktree: Worktree;
  readonly target: Target;
  /** Whether it is nothing but the files of a commit, as far as its making goes. */
  readonly plain: boolean;
  /** Its state after the setup; undefined before. */
  readonly baseline: ReadonlyMap<string, string> | undefined;
}

/**
 * Worktrees that are kept by what was built in them, so that a commit that is measured again is not built again. At most `kept` are
 * there beside those in use; the one that was used longest ago goes first. One in which nothing was built or left goes on to another commit,
 * which writes only the files that differ; every other commit starts in a fresh checkout, so that no build sees the results of another.
 *
 * What a command leaves in its tree must not bend the next reading: new files are removed; when files changed that the setup left,
 * or the commit itself, the tree is dropped and built anew.
 */
export function openTrees(repository: Repository, kept: number): Trees {
  const idle: Tree[] = []; // the one used longest ago first
  const used = new Set<Worktree>();
  const serial = oneAtATime(); // git's own notes of worktrees are one folder

  const take = async (target: Target): Promise<Tree> => {
    const same = idle.findIndex((tree) => tree.target.tree === target.tree && tree.baseline !== undefined);
    if (same >= 0) return removed(idle, same);
    const worktree = (await reused(target)) ?? (await fresh(target));
    try {
      await target.prepare?.(worktree);
      const submodules = await worktree.updateSubmodules();
      return { worktree, target, plain: target.prepare === undefined && !submodules, baseline: undefined };
    } catch (error) {
      await worktree.remove();
      throw error;
    }
  };

  const reused = async ({ commit }: Target): Promise<Worktree | undefined> => {
    // HEAD alone: nothing is there beside the files of the commit.
    const empty = idle.findIndex((tree) => tree.plain && tree.baseline?.size === 1);
    if (empty < 0 || idle.length < kept) return undefined;
    const { worktree } = removed(idle, empty);
    try {
      await worktree.checkout(commit);
      return worktree;
    } catch {
      // What a command did to the tree (a folder that is read-only now) must not count against the next commit.
      await worktree.remove();
      return undefined;
    }
  };

  const fresh = async ({ commit }: Target): Promise<Worktree> => {
    while (idle.length > 0 && idle.length >= kept) await removed(idle, 0).worktree.remove();
    return repository.addWorktree(commit);
  };

  return {
    built: (tree) => idle.some((each) => each.target.tree === tree && each.baseline !== undefined),
    async lease(target) {
      const { worktree, plain, baseline } = await serial(() => take(target));
      used.add(worktree);
      let after = baseline;
      return {
        folder: worktree.path,
        built: baseline !== undefined,
        async setUp() {
          after = await worktree.state();
        },
        async release() {
          if (!used.has(worktree)) return [];
          const change = after === undefined ? undefined : await changed(worktree, after);
          used.delete(worktree);
          if (after === undefined || change?.keep === false) await serial(() => worktree.remove());
          else idle.push({ worktree, target, plain, baseline: after });
          return change?.notes ?? [];
        },
      };
    },
    async close() {
      const all = [...used, ...idle.map(({ worktree }) => worktree)];
      used.clear();
      idle.length = 0;
      await serial(async () => {
        for (const worktree of all) await worktree.remove();
      });
    },
  };
}

/** What the command did to a tree; new files are removed. */
async function changed(
  worktree: Worktree,
  before: ReadonlyMap<string, string>,
): Promise<{ keep: boolean; notes: readonly string[] }> {
  const after = await worktree.state();
  if (after === undefined) return { keep: false, notes: [] };
  if (after.get("HEAD") !== before.get("HEAD"))
    return {
      keep: false,
      notes: ["The command made or checked out another commit in its worktree, which is thrown away."],
    };
  const fresh: string[] = [];
  for (const [path, line] of after) {
    if (before.get(path) === line) continue;
    if (before.has(path) || !isUntracked(line)) return dropped(path);
    fresh.push(path);
  }
  const [gone] = [...before.keys()].filter((path) => !after.has(path));
  if (gone !== undefined) return dropped(gone);
  for (const path of fresh) {
    const bytes = Buffer.concat([Buffer.from(`${worktree.path}/`), Buffer.from(path, "latin1")]);
    if (!(await removeFolder(bytes))) return dropped(path);
  }
  return { keep: true, notes: [] };
}

function dropped(path: string) {
  const name = JSON.stringify(Buffer.from(path, "latin1").toString());
  const note = `The command changed ${name} in its worktree; the next reading there starts from a fresh checkout.`;
  return { keep: false, notes: [note] };
}

function removed(list: Tree[], index: number): Tree {
  const [tree] = list.splice(index, 1);
  if (tree === undefined) throw new RangeError(`There is no tree ${index}.`);
  return tree;
}

function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
}
