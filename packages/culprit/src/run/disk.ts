import { statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { CulpritError } from "../error.ts";

/** Bytes and files: with less even a small build or a log cannot be written, and whatever a command says is about the disk. */
const LEAST = 1024 * 1024;
const LEAST_FILES = 16;

/**
 * Throws when the disk of the temporary folder, where commands work, is full: their answer would be taken for the commit's.
 *
 * @throws CulpritError `disk-full`
 */
export async function throwIfDiskFull(): Promise<void> {
  const found = await statfs(tmpdir()).catch(() => undefined);
  // Some file systems do not say how large they are, or have no limit of files: then the total is 0.
  const { blocks = 0, bavail = 0, bsize = 0, files = 0, ffree = 0 } = found ?? {};
  if ((blocks > 0 && bavail * bsize < LEAST) || (files > 0 && ffree < LEAST_FILES)) throw full();
}

/** As `throwIfDiskFull`, for git, which removes what it could not finish and says so. */
export function throwIfOutOfSpace(error: Error): void {
  if (error.message.includes("No space left on device")) throw full();
}

function full(): CulpritError {
  return new CulpritError(
    "disk-full",
    "environment",
    `The disk that holds the temporary folder ${tmpdir()} is full, so what the command answers there says nothing of the commit; this reading was not counted. Free space and go on with the readings that were taken.`,
  );
}
