import { GitError } from "./error.ts";
import { capture, type Place } from "./process.ts";
import { quarantined } from "./quarantine.ts";

/**
 * The tree that `git merge-tree --write-tree` makes of two commits: what a merge, squash or merge-queue landing of `head` on
 * `base` gives. Null when they conflict, or without a base. The objects it writes go to a temporary folder.
 */
export async function resultTree(
  place: Place & { readonly commonDir: string },
  base: string | null,
  head: string,
): Promise<string | null> {
  if (base === null) return null;
  const args = ["merge-tree", "--write-tree", "--no-messages", "--name-only", "-z", "--end-of-options", base, head];
  await using elsewhere = quarantined(place);
  const { code, stdout, stderr } = await capture(elsewhere.place, args, { accept: [0, 1, 128] });
  if (code === 1) return null;
  if (code === 0) return stdout.toString("latin1").split("\0")[0]?.trim() ?? null;
  const unrelated = stderr.includes("unrelated histories");
  const message = unrelated
    ? `${base} and ${head} have no common ancestor, so they cannot be merged.`
    : `git merge-tree failed: ${stderr}`;
  throw new GitError(unrelated ? "unrelated-histories" : "git-failed", "environment", message);
}
