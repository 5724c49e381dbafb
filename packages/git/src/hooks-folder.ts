import { isAbsolute, relative } from "node:path";
import { GitError } from "./error.ts";
import { repositoryPlace } from "./open.ts";
import { capture } from "./process.ts";

/** Where git looks for the hooks of a repository. */
export interface HooksFolder {
  /** Absolute; all work trees of a repository share it unless `core.hooksPath` is relative. */
  readonly path: string;
  /** Top folder of the work tree. */
  readonly root: string;
  readonly gitDir: string;
}

/**
 * The folder that `core.hooksPath` names, else `hooks` of the git folder.
 * @throws GitError as `openRepository`; `hooks-shared` for a folder outside of the repository, which serves other ones too
 */
export async function hooksFolder(directory: string): Promise<HooksFolder> {
  const { outside, root, gitDir, commonDir } = await repositoryPlace(directory);
  const { stdout } = await capture(outside, ["rev-parse", "--path-format=absolute", "--git-path", "hooks"]);
  const path = stdout.toString().replace(/\n$/, "");
  if (!within(root, path) && !within(commonDir, path))
    throw new GitError(
      "hooks-shared",
      "user",
      `core.hooksPath is "${path}", outside of this repository, so its hooks run for other repositories too. Give this one its own first: git config core.hooksPath "$(git rev-parse --git-common-dir)/hooks"`,
    );
  return { path, root, gitDir };
}

function within(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== ".." && !way.startsWith("../");
}
