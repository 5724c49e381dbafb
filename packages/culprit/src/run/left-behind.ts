import type { Repository } from "@gitops-health/git";
import { killLeftovers } from "./leftovers.ts";

/** Removes what a search that was killed (`kill -9`, a power cut) could not remove itself: processes of its command, and worktrees. */
export async function removeLeftBehind(repository: Repository, say: (line: string) => void): Promise<void> {
  const stale = await repository.staleWorktrees();
  let count = 0;
  for (const worktree of stale) {
    killLeftovers({ marker: `${worktree.owner}-`, folder: worktree.folder });
    if (await repository.removeStaleWorktree(worktree)) count++;
  }
  if (count > 0)
    say(
      `${count} temporary ${count === 1 ? "folder" : "folders"} of a search that was killed ${count === 1 ? "was" : "were"} removed.`,
    );
}
