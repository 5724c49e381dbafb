import { chmod, lstat, readdir, rm } from "node:fs/promises";

/**
 * Removes a file or a folder with everything in it, also what a build made read-only (Go does so with its module cache). No link is
 * followed; what is not there is removed already.
 *
 * @returns false when something stays, since it is another user's: what a container wrote as root
 */
export async function removeFolder(path: string | Buffer): Promise<boolean> {
  if (await removed(path)) return true;
  await makeWritable(Buffer.from(path));
  return removed(path);
}

async function removed(path: string | Buffer): Promise<boolean> {
  try {
    await rm(path, { recursive: true, force: true, maxRetries: 3 });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A folder that is not empty: something in it could not be removed, or is still being written.
    if (code === "EACCES" || code === "EPERM" || code === "ENOTEMPTY") return false;
    throw error;
  }
}

/** Lets us remove what is in a folder and in those below, as far as they are ours. */
async function makeWritable(folder: Buffer): Promise<void> {
  const found = await lstat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) return;
  await chmod(folder, 0o700).catch(() => {});
  for (const name of await readdir(folder, { encoding: "buffer" }).catch(() => []))
    await makeWritable(Buffer.concat([folder, Buffer.from("/"), name]));
}
