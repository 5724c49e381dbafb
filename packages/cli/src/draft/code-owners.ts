import type { Change } from "@gitops-health/change";
import { CODEOWNERS_PATHS, parseCodeOwners } from "@gitops-health/config";
import { compare } from "@gitops-health/text";

/** Who owns the changed files by the CODEOWNERS file that was there before the change, sorted. */
export async function codeOwners({ git, range, files }: Change): Promise<string[]> {
  for (const path of range.mergeBase === null ? [] : CODEOWNERS_PATHS) {
    const bytes = await git.file(range.mergeBase as string, path);
    if (bytes === undefined) continue;
    const ownersOf = parseCodeOwners(bytes.toString("utf8"));
    return [...new Set(files.flatMap((file) => ownersOf(file.path)))].sort(compare);
  }
  return [];
}
