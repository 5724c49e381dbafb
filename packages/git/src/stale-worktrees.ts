import { readdir, readFile, realpath, rmdir, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ownerState } from "./owner.ts";
import { removeFolder } from "./remove-folder.ts";
import { ownerOf } from "./temporary-folder.ts";

/** Folders that were left behind, before they are removed: something in them may still run. */
export interface StaleWorktree {
  /** The folder that holds the tree (or the objects of a merge that was tried). */
  readonly folder: string;
  readonly owner: string;
}

const A_DAY = 24 * 60 * 60 * 1000;

/**
 * Work trees of ours whose process was killed before it could remove them: folders in the temporary directory, and notes of them
 * under `worktrees/` of this repository. They are known by their name alone, so that no work tree of the user's is ever among them.
 * One of another machine (a container that shares the disk) is stale only when its folder is gone and its note is a day old.
 */
export async function staleWorktrees(commonDir: string): Promise<readonly StaleWorktree[]> {
  const temporary = (await names(tmpdir())).map((name) => join(tmpdir(), name));
  const noted = await notesOf(commonDir);
  const folders = new Set([...temporary, ...noted.keys()]);
  const stale: StaleWorktree[] = [];
  for (const folder of folders) {
    const owner = ownerOf(folder);
    if (owner === undefined) continue;
    const state = ownerState(owner);
    if (state === "alive") continue;
    if (state === "unknown" && ((await exists(folder)) || !(await olderThanADay(noted.get(folder))))) continue;
    stale.push({ folder, owner });
  }
  return stale;
}

/**
 * Removes the folder of a work tree of ours and git's note of it, whatever of the two is there.
 *
 * @returns false when something of it stays, since it is another user's
 */
export async function removeStaleWorktree(
  commonDir: string,
  { folder }: Pick<StaleWorktree, "folder">,
): Promise<boolean> {
  const note = (await notesOf(commonDir)).get(folder);
  const isGone = await removeFolder(folder);
  if (note === undefined) return isGone;
  const isForgotten = await removeFolder(note);
  await rmdir(dirname(note)).catch(() => {}); // only when it was the last one
  return isGone && isForgotten;
}

/** The notes of work trees of ours, by the folder that holds the tree; one that git did not finish is known by its own name. */
async function notesOf(commonDir: string): Promise<Map<string, string>> {
  const notes = new Map<string, string>();
  const temporary = await realpath(tmpdir()).catch(() => tmpdir());
  for (const name of await names(join(commonDir, "worktrees"))) {
    const note = join(commonDir, "worktrees", name);
    const text = await readFile(join(note, "gitdir"), "utf8").catch(() => "");
    const folder = dirname(dirname(text.trimEnd()));
    if (ownerOf(folder) !== undefined) notes.set(folder, note);
    else if (text === "" && ownerOf(name) !== undefined) notes.set(join(temporary, name), note);
  }
  return notes;
}

async function names(directory: string): Promise<readonly string[]> {
  return readdir(directory).catch(() => []);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function olderThanADay(note: string | undefined): Promise<boolean> {
  if (note === undefined) return false;
  return stat(note).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > A_DAY,
    () => false,
  );
}
