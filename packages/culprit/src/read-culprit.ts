import type { Commit, FileChange, Repository } from "@gitops-health/git";

/** A commit and its difference from its first parent (from nothing, for a root commit), with patches. */
export async function readCulprit(
  repository: Repository,
  sha: string,
): Promise<{ commit: Commit; files: readonly FileChange[] }> {
  const found: Commit[] = [];
  for await (const commit of repository.log({ head: sha, max: 1 })) found.push(commit);
  const [commit] = found;
  if (commit === undefined) throw new Error(`git log lists nothing for commit ${sha}.`);
  return { commit, files: await repository.diff(commit.parents[0] ?? null, sha) };
}
