import { digestOf } from "@gitops-health/contracts";
import type { Repository } from "@gitops-health/git";

/** What was built: the digest of the setup command and of the tree that it ran in, so that two commits with the same files share it. */
export function buildKey(setupCommand: string | undefined, tree: string): string {
  return digestOf({ setup: setupCommand ?? null, tree });
}

/** The build key of a commit as it is. */
export async function buildKeyOf(
  repository: Repository,
  setupCommand: string | undefined,
  commit: string,
): Promise<string> {
  return buildKey(setupCommand, await repository.tree(commit));
}
