import { repositoryPlace } from "./open.ts";
import { capture } from "./process.ts";

/** The values of a setting in the user's git configuration (system, global, repository): never part of what is committed. */
export async function userSetting(directory: string, name: string): Promise<string[]> {
  const { outside } = await repositoryPlace(directory);
  const { stdout } = await capture(outside, ["config", "-z", "--get-all", name], { accept: [0, 1] });
  return stdout
    .toString()
    .split("\0")
    .filter((value) => value !== "");
}
