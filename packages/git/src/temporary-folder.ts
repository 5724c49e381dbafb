import { mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { removedOnEnd } from "./on-end.ts";
import { thisOwner } from "./owner.ts";
import { removeFolder } from "./remove-folder.ts";

/** A temporary folder of our process. */
export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string;
}

/**
 * Makes a folder that is removed when it is disposed of, and when our process ends in whatever way it can notice. Its name says whose it
 * is, so that what a killed process left is known by it.
 *
 * @param besideOf another folder that goes with it, by its name
 */
export function temporaryFolder(holds: "worktree" | "objects", besideOf?: (name: string) => string): TemporaryFolder {
  // At one go with the next line, so that no signal comes between.
  const path = realpathSync(mkdtempSync(join(tmpdir(), `gitops-health-${holds}-${thisOwner()}-`)));
  const folders = [path, ...(besideOf === undefined ? [] : [besideOf(basename(path))])];
  const forget = removedOnEnd(...folders);
  return {
    path,
    async [Symbol.asyncDispose]() {
      try {
        for (const folder of folders) await removeFolder(folder);
      } finally {
        forget(); // not before: a large folder takes long to remove, and a signal may come meanwhile
      }
    },
  };
}

/** Whose folder it is, by its name; undefined for one that is not ours. */
export function ownerOf(folder: string): string | undefined {
  return /^gitops-health-(?:worktree|objects)-([0-9a-f]{8}-\d+-\d+)-[A-Za-z0-9_]{6}$/.exec(basename(folder))?.[1];
}
