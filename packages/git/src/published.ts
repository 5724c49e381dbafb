import { repositoryPlace } from "./open.ts";
import { capture } from "./process.ts";

/** Remote-tracking branches that a commit is on, as `origin/main`: others may have it. The first few. */
export async function publishedOn(directory: string, sha: string): Promise<string[]> {
  const { outside } = await repositoryPlace(directory);
  const args = ["for-each-ref", "--count=5", "--format=%(refname:short)", `--contains=${sha}`, "refs/remotes"];
  const { stdout } = await capture(outside, args);
  return stdout
    .toString()
    .split("\n")
    .filter((name) => name !== "");
}
