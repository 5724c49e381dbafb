import { relative, resolve } from "node:path";
import { nulSeparated } from "./diff.ts";
import { repositoryPlace } from "./open.ts";
import { pathText } from "./path.ts";
import { capture } from "./process.ts";

/**
 * The files of a work tree below a folder that git has or would take: tracked ones and new ones that nothing ignores, sorted by
 * bytes, as paths from the top of the work tree (spelt as `FileChange.path`). Some may be deleted; submodules are one entry.
 * @throws GitError as `openRepository`
 */
export async function workFiles(directory: string, folder: string): Promise<readonly string[]> {
  const { outside, root } = await repositoryPlace(directory);
  const below = relative(root, resolve(directory, folder));
  const args = ["--literal-pathspecs", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--full-name"];
  const { stdout } = await capture({ ...outside, cwd: root }, [...args, "--", below === "" ? "." : below]);
  return [...new Set(nulSeparated(stdout))].sort().map(pathText);
}
