import { constants } from "node:fs";
import { lstat, open, opendir, readlink } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { FileContent, FileToScan } from "@gitops-health/detectors";
import { GitError, pathBytes, pathText, workFiles } from "@gitops-health/git";
import { compare } from "@gitops-health/text";
import { UsageError } from "../error.ts";

/**
 * The files that paths name, each once: a file as it is, of a folder what git has or would take, or all of it where there is no
 * repository. Named as from `root`. @throws UsageError for a path that is not there
 */
export async function filesOf(paths: readonly string[], directory: string, root: string): Promise<FileToScan[]> {
  const found = new Set<string>();
  for (const path of paths.length === 0 ? [root] : paths) {
    const absolute = resolve(directory, path);
    const stats = await lstat(absolute).catch(() => undefined);
    if (stats === undefined) throw new UsageError(`There is no file or folder ${JSON.stringify(path)}.`);
    if (!stats.isDirectory()) found.add(nameOf(absolute, root));
    else for (const file of await filesBelow(absolute, root)) found.add(file);
  }
  return [...found].sort(compare).map((path) => ({ path, open: () => contentOf(root, path) }));
}

async function filesBelow(folder: string, root: string): Promise<readonly string[]> {
  try {
    return await workFiles(folder, folder);
  } catch (error) {
    if (error instanceof GitError && error.code === "not-a-repository") return walk(folder, root);
    throw error;
  }
}

async function walk(folder: string, root: string): Promise<string[]> {
  const files: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop())
    for await (const entry of await opendir(next)) {
      const path = join(next, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else files.push(nameOf(path, root));
    }
  return files;
}

/** With `/` on every system, from the top where it lies below it; else as it is. */
function nameOf(absolute: string, root: string): string {
  const below = relative(root, absolute);
  const outside = below === "" || below === ".." || below.startsWith(`..${sep}`);
  const path = outside ? absolute : below;
  return pathText(Buffer.from(path.split(sep).join("/")).toString("latin1"));
}

/** Opens a file without following a symlink, and without waiting for a pipe. */
async function contentOf(root: string, path: string): Promise<FileContent & Partial<AsyncDisposable>> {
  const bytes = pathBytes(path);
  const absolute = path.startsWith("/") ? bytes : Buffer.concat([Buffer.from(`${root}/`), bytes]);
  try {
    const stats = await lstat(absolute);
    if (stats.isSymbolicLink()) return { target: pathText((await readlink(absolute, "buffer")).toString("latin1")) };
    if (stats.isDirectory()) return { unreadable: "a submodule or another repository, which is not followed" };
    if (!stats.isFile()) return { unreadable: "no regular file" };
    const file = await open(absolute, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    return {
      size: stats.size,
      read: async (buffer, position) => (await file.read(buffer, 0, buffer.length, position)).bytesRead,
      [Symbol.asyncDispose]: () => file.close(),
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { unreadable: code === "ENOENT" ? "deleted" : `cannot be read (${code})` };
  }
}
