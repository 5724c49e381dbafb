import { statfs } from "node:fs/promises";
import { CulpritError } from "../error.ts";

/** Bytes: below it even a small build or a log cannot be written, and whatever a command says is about the disk. */
const LEAST = 1024 * 1024;

/**
 * Throws when the disk that a command worked on is full: its answer would be taken for the commit's.
 *
 * @throws CulpritError `disk-full`
 */
export async function throwIfDiskFull(folder: string): Promise<void> {
  const found = await statfs(folder).catch(() => undefined);
  // Some network file systems do not say how large they are.
  if (found === undefined || found.blocks === 0 || found.bavail * found.bsize >= LEAST) return;
  throw full(folder);
}

/** As `throwIfDiskFull`, for git, which removes what it could not finish and says so. */
export function throwIfOutOfSpace(error: Error, folder: string): void {
  if (error.message.includes("No space left on device")) throw full(folder);
}

function full(folder: string): CulpritError {
  return new CulpritError(
    "disk-full",
    "environment",
    `The disk that holds ${folder} is full, so what the command answers there says nothing of the commit; this reading was not counted. Free space and go on with the readings that were taken.`,
  );
}
