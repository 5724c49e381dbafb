/** What GitHub tells: the event that started a run, the range that it means, and the few questions that we ask the API. */
export { type Connection, connectGitHub } from "./connect.ts";
export { type GitHubCode, GitHubError } from "./error.ts";
export { type GitHubEvent, readEvent } from "./event.ts";
export type { Comment, GitHub, MergeSettings, PullRequest, Review } from "./github.ts";
export { type KeptComment, keepComment } from "./kept-comment.ts";
export { hasLanded, pullRequestAuthor } from "./landing.ts";
export { type PullRequestText, pullRequestText } from "./pull-request-text.ts";
export { type NothingToJudge, rangeRequest } from "./range-request.ts";
export { type PullRequestQuestion, type ReviewedPullRequest, readPullRequest } from "./reviewed-pull-request.ts";
