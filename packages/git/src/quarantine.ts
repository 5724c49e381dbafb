import { delimiter, join } from "node:path";
import type { Place } from "./process.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/**
 * The same place, where new objects land in a temporary folder, as `git receive-pack` does it: what merges on trial leaves
 * nothing behind, and a read-only repository will do.
 */
export function quarantined<P extends Place & { readonly commonDir: string }>(
  place: P,
): { readonly place: P } & AsyncDisposable {
  const folder = temporaryFolder("objects");
  const { GIT_OBJECT_DIRECTORY: around } = place.env; // a quarantine inside another
  const beside = [...(around === undefined ? [] : [around]), join(place.commonDir, "objects")];
  const env = {
    ...place.env,
    GIT_OBJECT_DIRECTORY: folder.path,
    // Quoted, since a path may hold the separator.
    GIT_ALTERNATE_OBJECT_DIRECTORIES: beside.map((path) => JSON.stringify(path)).join(delimiter),
  };
  return {
    place: { ...place, env },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}
