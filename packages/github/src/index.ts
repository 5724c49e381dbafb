/** What GitHub tells: the event that started a run, the range that it means, and the few questions that we ask the API. */
export { type Connection, connectGitHub } from "./connect.ts";
export { type GitHubCode, GitHubError } from "./error.ts";
export { type GitHubEvent, readEvent } from "./event.ts";
export type { GitHub, MergeSettings, PullRequest } from "./github.ts";
export { hasLanded, pullRequestAuthor } from "./landing.ts";
export { type NothingToJudge, rangeRequest } from "./range-request.ts";
