import { nulSeparated } from "./diff.ts";
import { GitError } from "./error.ts";
import { pathText } from "./path.ts";
import { capture, type Place } from "./process.ts";

/** What is left of a commit's change when it is taken back: the tree without it, or the paths where later changes stand in the way. */
export type TakenBack =
  | { readonly kind: "tree"; readonly tree: string }
  | { readonly kind: "conflicts"; readonly paths: readonly string[] };

/**
 * Takes a commit back in a work tree, as `git revert --no-commit` does: its files and index change, no commit is made.
 *
 * @param mainline of a merge, the parent that stays, from 1
 * @throws GitError `git-failed` for a reason other than a conflict
 */
export async function takeBack(place: Place, commit: string, mainline: number | undefined): Promise<TakenBack> {
  const person = ["-c", "user.name=gitops-health", "-c", "user.email=gitops-health@localhost"];
  const inside = { ...place, options: [...place.options, ...person, "-c", "rerere.enabled=false"] };
  const which = mainline === undefined ? [] : ["-m", String(mainline)];
  const args = ["revert", "--no-commit", "--no-gpg-sign", ...which, commit];
  const { code, stderr } = await capture(inside, args, { accept: [0, 1, 128] });
  if (code === 0) return { kind: "tree", tree: (await capture(inside, ["write-tree"])).stdout.toString().trim() };
  const conflicts = await capture(inside, ["diff", "--name-only", "--diff-filter=U", "-z"]);
  const paths = nulSeparated(conflicts.stdout).map(pathText);
  if (paths.length > 0) return { kind: "conflicts", paths };
  const message = `git revert of ${commit} failed: ${stderr.replaceAll(/\s*\n\s*/g, "; ")}`;
  throw new GitError("git-failed", "environment", message);
}
