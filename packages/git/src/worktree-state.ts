import { lstat, stat } from "node:fs/promises";
import { nulSeparated } from "./diff.ts";
import { capture, type Place } from "./process.ts";

/**
 * How a work tree differs from its commit, in lines that change when a file does: the commit that it is at, each changed, new or ignored
 * path with its size and time, each
 * new folder. An ignored folder (`node_modules`) is one line that stays the same: what changes in it is not seen. Nor are
 * changes of files, other than of whether they are there, among more than 5,000 of these.
 * Paths are latin1 text of their bytes. Undefined when git cannot read the tree any more (its `.git`, or all of it, is gone).
 */
export async function worktreeState(place: Place): Promise<ReadonlyMap<string, string> | undefined> {
  if (!(await isFolder(place.cwd))) return undefined;
  const args = ["status", "--porcelain=v2", "-z", "--branch", "--untracked-files=all", "--ignored=matching"];
  const submodules = ["--no-renames", "--ignore-submodules=none"];
  const accept = [0, 1, 128, 129];
  const [status, folders] = await Promise.all([
    capture(place, [...args, ...submodules], { accept }),
    capture(place, ["ls-files", "--others", "--directory", "-z"], { accept }),
  ]);
  if (status.code !== 0 || folders.code !== 0) return undefined;
  const state = new Map<string, string>();
  const entries = nulSeparated(status.stdout);
  for (const entry of entries) {
    if (entry.startsWith("# ")) {
      if (entry.startsWith("# branch.oid ")) state.set("HEAD", entry);
      continue;
    }
    const path = pathOf(entry);
    const deep = (entry.startsWith("! ") && entry.endsWith("/")) || entries.length > MANY;
    const found = deep
      ? undefined
      : await lstat(Buffer.concat([Buffer.from(`${place.cwd}/`), Buffer.from(path, "latin1")])).catch(() => undefined);
    state.set(path, `${entry} ${found?.size} ${found?.mtimeMs} ${found?.ctimeMs}`);
  }
  // Empty folders are none to git's status, and stand in the way of the next mkdir.
  for (const path of nulSeparated(folders.stdout))
    if (path.endsWith("/") && !state.has(path)) state.set(path, `${FOLDER} ${path}`);
  return state;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** From so many on, a build that git was not told to ignore, asking for the time of each would take longer than the measurement. */
const MANY = 5000;

const FOLDER = "folder";

/** Whether a line of `worktreeState` is of a path that the commit does not have. */
export function isUntracked(line: string): boolean {
  return line.startsWith("? ") || line.startsWith("! ") || line.startsWith(`${FOLDER} `);
}

/** The fields before the path: 8 for a changed one, 10 for one in conflict, 1 for a new or ignored one. */
function pathOf(entry: string): string {
  const fields = entry.startsWith("1 ") ? 8 : entry.startsWith("u ") ? 10 : 1;
  let at = 0;
  for (let count = 0; count < fields; count++) at = entry.indexOf(" ", at) + 1;
  return entry.slice(at);
}
