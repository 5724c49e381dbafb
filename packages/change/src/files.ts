import { topicsOf } from "@gitops-health/catalog";
import { joinFacts, type PathFacts } from "@gitops-health/config";
import type { FileChange } from "@gitops-health/git";
import type { ChangedFile } from "./types.ts";

/** A changed file with what the configuration says of its path; a rename has the facts of both paths. */
export function changedFile(file: FileChange, factsOf: (path: string) => PathFacts): ChangedFile {
  const facts = factsOf(file.path);
  return {
    ...file,
    ...(file.previousPath === undefined ? facts : joinFacts([facts, factsOf(file.previousPath)])),
    topics: topicsOf(file.path),
  };
}
