import { lstat, readdir, readFile, realpath } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Repository } from "@gitops-health/git";
import { compare } from "@gitops-health/text";
import { PolicyError } from "../error.ts";
import type { Entry, Place } from "./place.ts";

/** The repository whose change is judged, which may not bring what it is judged by. */
export interface Judged {
  readonly git: Pick<Repository, "root" | "entries">;
  readonly head: string;
}

/**
 * Files on the runner, for policies of a central repository that the workflow checked out; relative paths start at the
 * workspace. What the judged change could have written is refused.
 */
export function runnerPlace(workspace: string, judged: Judged): Place {
  return {
    listedBy: (list) => `the input ${list}`,
    async entries(path) {
      // The workspace by its real name, so that what lies in it can be told from what only is reached through it.
      const place = resolve(await realpath(workspace), path);
      await refuseJudged(path, place, judged);
      return walk(place, path);
    },
    read: async (path) => readFile(resolve(workspace, path)),
  };
}

/**
 * Refuses a place inside the judged work tree. actions/checkout can put another repository only there: such a one (with a
 * `.git` of its own, where the judged commit has nothing) is not the change's.
 */
async function refuseJudged(path: string, place: string, { git, head }: Judged): Promise<void> {
  const root = await realpath(git.root);
  const real = await realpath(place).catch(() => place);
  for (const candidate of new Set([place, real])) {
    const inside = relative(root, candidate);
    if (inside.startsWith("..") || isAbsolute(inside)) continue;
    if (await isOtherRepository(root, inside, git, head)) continue;
    throw new PolicyError(
      "source-refused",
      "user",
      `${JSON.stringify(path)} lies inside the judged work tree, where a pull request could edit it; list it under "policies" or "data" in the configuration, which is read from the base of the change.`,
    );
  }
}

async function isOtherRepository(root: string, inside: string, git: Judged["git"], head: string): Promise<boolean> {
  const parts = inside.split(sep).filter((part) => part !== "");
  for (let depth = 1; depth <= parts.length; depth++) {
    const folder = parts.slice(0, depth);
    if (!(await exists(join(root, ...folder, ".git")))) continue;
    return (await git.entries(head, folder.join("/"))).length === 0 && !(await tracksAbove(folder, git, head));
  }
  return false;
}

/** Whether a folder on the way is, in the judged commit, a symlink or submodule that decides what is below it. */
async function tracksAbove(folder: readonly string[], git: Judged["git"], head: string): Promise<boolean> {
  for (let depth = 1; depth < folder.length; depth++) {
    const path = folder.slice(0, depth).join("/");
    if ((await git.entries(head, path)).some((entry) => entry.path === path)) return true;
  }
  return false;
}

async function walk(place: string, path: string): Promise<Entry[]> {
  const status = await lstat(place).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT" || cause.code === "ENOTDIR") return undefined;
    throw new PolicyError("source-missing", "environment", `${JSON.stringify(path)} cannot be read (${cause.code}).`, {
      cause,
    });
  });
  if (status === undefined) return [];
  if (status.isSymbolicLink()) return [{ path, kind: "symlink", size: 0 }];
  if (status.isFile()) return [{ path, kind: "file", size: status.size }];
  if (!status.isDirectory()) return [{ path, kind: "special", size: 0 }];
  const found: Entry[] = [];
  for (const name of (await readdir(place)).sort(compare))
    if (!name.startsWith(".")) found.push(...(await walk(join(place, name), `${path.replace(/\/$/, "")}/${name}`)));
  return found;
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
