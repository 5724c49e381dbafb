import { MARKER } from "./run/leftovers.ts";

/**
 * The environment of the commands: the job's own, without what would let code of an old commit act as the action.
 *
 * Taken out: the action's inputs, the files by which a step speaks to the runner (an old script that writes outputs would set ours),
 * the runner's tokens, and git's variables that point to another repository than the worktree. `GITOPS_HEALTH_COMMIT` is the commit under
 * test; the marker is how processes are found that the command leaves behind.
 */
export function commandEnvironment(own: NodeJS.ProcessEnv, commit: string, marker: string): NodeJS.ProcessEnv {
  const kept = Object.entries(own).filter(([name]) => !isPrivate(name));
  const outer = own[MARKER];
  return {
    ...Object.fromEntries(kept),
    GITOPS_HEALTH_COMMIT: commit,
    [MARKER]: outer === undefined ? marker : `${outer}:${marker}`,
  };
}

const RUNNER_FILES = new Set(["GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"]);
const GIT_PLACES = new Set([
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_COMMON_DIR",
  "GIT_NAMESPACE",
  "GIT_PREFIX",
]);

function isPrivate(name: string): boolean {
  return name.startsWith("INPUT_") || name.startsWith("ACTIONS_") || RUNNER_FILES.has(name) || GIT_PLACES.has(name);
}
