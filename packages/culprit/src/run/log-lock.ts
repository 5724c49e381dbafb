import { readlink, symlink, unlink } from "node:fs/promises";
import { type OwnerState, ownerState, thisOwner } from "@gitops-health/git";
import { CulpritError } from "../error.ts";
import { writingLog } from "./log-errors.ts";

/**
 * One process at a time: two that write the same log would count each other's readings. The lock of a killed process counts for nothing.
 *
 * @returns what gives the lock back
 * @throws CulpritError `log-in-use`; `disk-full`, `log-not-written` when no lock can be made
 */
export async function lockLog(path: string): Promise<() => Promise<void>> {
  const file = `${path}.lock`;
  const holder = await writingLog(path, () => taken(file));
  if (holder === undefined) return () => unlink(file).catch(() => {});
  throw new CulpritError(
    "log-in-use",
    "user",
    holder === "alive"
      ? `Another search writes ${path} at the moment; wait for it, or give another output-directory.`
      : `By ${file}, a search on another machine or in another container writes ${path}; wait for it, give another output-directory, or remove that lock when the search is gone.`,
  );
}

/**
 * Takes a lock. It is a symbolic link that leads nowhere and names its owner: making one is a single step, which only one process wins.
 *
 * @returns undefined when it is ours, else what is known of its owner
 */
async function taken(file: string): Promise<Exclude<OwnerState, "dead"> | undefined> {
  for (;;) {
    try {
      await symlink(thisOwner(), file);
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const owner = await ownerOf(file);
    if (owner === undefined) continue; // given back meanwhile
    const state = ownerState(owner);
    if (state !== "dead") return state;
    // Of two that see a dead one's lock, the second would remove what the first has put in its place: only who has this lock may remove it.
    const remover = await taken(`${file}.removing`);
    if (remover !== undefined) return remover;
    try {
      if ((await ownerOf(file)) === owner) await unlink(file);
    } finally {
      await unlink(`${file}.removing`);
    }
  }
}

/** Undefined when there is no lock; a file that is none has an unknown owner. */
async function ownerOf(file: string): Promise<string | undefined> {
  try {
    return await readlink(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    return "";
  }
}
