import { ExpectedError } from "@gitops-health/contracts";

export type GitHubCode =
  | "event-unreadable"
  | "event-invalid"
  | "event-unknown"
  | "repository-invalid"
  | "unauthorized"
  | "forbidden"
  | "not-found"
  | "rate-limited"
  | "unreachable"
  | "unexpected-answer"
  | "too-much";

/** What can go wrong with an event or with a question to GitHub. */
export class GitHubError extends ExpectedError<GitHubCode> {}
