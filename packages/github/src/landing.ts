import { type GitHubEvent, PULL_REQUEST_EVENTS } from "./event.ts";
import { textField } from "./field.ts";

/**
 * Whether the commits of an event are on their branch as they will stay: a merge queue's, or the default branch's own. False on a
 * pull request, on other branches and in a terminal (no event), where a squash merge may still make other commits of them.
 */
export function hasLanded(event: GitHubEvent | undefined): boolean {
  if (event === undefined || PULL_REQUEST_EVENTS.has(event.name)) return false;
  if (event.name === "merge_group") return true;
  const branch = textField(event.payload, "repository", "default_branch");
  return branch !== undefined && event.ref === `refs/heads/${branch}`;
}

/** Login of the pull request's author, who made the change whatever its commits say; undefined on other events. */
export function pullRequestAuthor(event: GitHubEvent | undefined): string | undefined {
  return textField(event?.payload, "pull_request", "user", "login");
}
