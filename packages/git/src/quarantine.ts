import { rm } from "node:fs/promises";
import { delimiter, join } from "node:path";
import type { Place } from "./process.ts";
import { temporaryFolder } from "./stale-worktrees.ts";

/**
 * The same place, where new objects land in a temporary folder, as `git receive-pack` does it: what merges on trial leaves
 * nothing behind, and a read-only repository will do.
 */
export async function quarantined<P extends Place & { readonly commonDir: string }>(
  place: P,
): Promise<{ readonly place: P } & AsyncDisposable> {
  const directory = await temporaryFolder("objects");
  const { GIT_OBJECT_DIRECTORY: around } = place.env; // a quarantine inside another
  const beside = [...(around === undefined ? [] : [around]), join(place.commonDir, "objects")];
  const env = {
    ...place.env,
    GIT_OBJECT_DIRECTORY: directory,
    // Quoted, since a path may hold the separator.
    GIT_ALTERNATE_OBJECT_DIRECTORIES: beside.map((path) => JSON.stringify(path)).join(delimiter),
  };
  return {
    place: { ...place, env },
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}
