import { access } from "node:fs/promises";
import { join } from "node:path";
import { GitError } from "./error.ts";
import { capture, type Place } from "./process.ts";

/**
 * Fetches the submodules of a work tree that has any; git leaves their folders empty in a new one.
 *
 * @returns whether it has any
 * @throws GitError `submodules-failed` with git's own words
 */
export async function updateSubmodules(place: Place): Promise<boolean> {
  const listed = await access(join(place.cwd, ".gitmodules")).then(
    () => true,
    () => false,
  );
  if (!listed) return false;
  const { code, stderr } = await capture(
    place,
    ["submodule", "--quiet", "update", "--init", "--recursive", "--force", "--checkout"],
    { accept: [0, 1, 128] },
  );
  if (code === 0) return true;
  const said = stderr.replaceAll(/\s*\n\s*/g, "; ");
  const message = `The submodules of the commit could not be fetched; git said: ${said}. Give the job access to their repositories, or let the command do without them.`;
  throw new GitError("submodules-failed", "environment", message);
}
