import { topicsOf } from "@gitops-health/catalog";
import { joinFacts, type PathFacts } from "@gitops-health/config";
import type { FileChange } from "@gitops-health/git";
import type { ChangedFile } from "./types.ts";

/** A changed file with what the configuration says of its path and what its words are about. */
export function changedFile(file: FileChange, facts: PathFacts): ChangedFile {
  return { ...file, ...facts, topics: topicsOf(pathsOf(file).join("/"), changedLines(file)) };
}

/** What the configuration says of a changed file; a rename has the facts of both paths. */
export function factsOfFile(file: FileChange, factsOf: (path: string) => PathFacts): PathFacts {
  const [path, ...others] = pathsOf(file).map(factsOf);
  return path === undefined || others.length > 0 ? joinFacts(pathsOf(file).map(factsOf)) : path;
}

function pathsOf({ path, previousPath }: FileChange): string[] {
  return previousPath === undefined ? [path] : [path, previousPath];
}

function* changedLines({ hunks }: FileChange): Iterable<string> {
  for (const { added, removed } of hunks) {
    yield* removed;
    yield* added;
  }
}
