import { sha256 } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";

/** Nobody reviews more files for one waiver, and asking git for all files of a huge change would only take time. */
const MOST = 100;

/** Git's id of the object at a path of the head; undefined when nothing is there. */
export type ObjectIds = (path: string) => Promise<string | undefined>;

/**
 * What a waiver's `lines` names: sha256 over some paths, each with git's id of the whole file at the head, so that any byte
 * changed in any of them makes another digest. A hash of the lines alone could be guessed from when they hold a number of a
 * patient or a password; the ids of whole files are what git shows anyway to whoever may read the configuration.
 * Null for no path and for more than a hundred.
 */
export function linesDigests(objectIds: ObjectIds): (paths: readonly string[]) => Promise<string | null> {
  const ids = new Map<string, Promise<string | undefined>>();
  const digests = new Map<string, Promise<string>>();
  const idOf = (path: string) => {
    const known = ids.get(path) ?? objectIds(path);
    ids.set(path, known);
    return known;
  };
  const digest = async (paths: readonly string[]) => {
    const found = await Promise.all(paths.map(idOf));
    return sha256(JSON.stringify(paths.map((path, index) => [path, found[index] ?? "absent"])));
  };
  return async (paths) => {
    const sorted = [...new Set(paths)].sort(compare);
    if (sorted.length === 0 || sorted.length > MOST) return null;
    const key = JSON.stringify(sorted);
    const known = digests.get(key) ?? digest(sorted);
    digests.set(key, known);
    return known;
  };
}
