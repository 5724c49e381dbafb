/** How pull requests of a repository may land, and from what the message of a squash merge is made. */
export interface MergeSettings {
  readonly allowSquashMerge: boolean;
  readonly allowMergeCommit: boolean;
  readonly allowRebaseMerge: boolean;
  readonly squashTitle: "PR_TITLE" | "COMMIT_OR_PR_TITLE";
  readonly squashMessage: "PR_BODY" | "COMMIT_MESSAGES" | "BLANK";
}

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  /** Login; undefined for a deleted account. */
  readonly author: string | undefined;
  /** Whether the author is a GitHub App or bot account. */
  readonly authorIsBot: boolean;
  readonly state: "open" | "closed";
  readonly draft: boolean;
  readonly merged: boolean;
  readonly base: { readonly ref: string; readonly sha: string };
  readonly head: { readonly ref: string; readonly sha: string };
  /** The commit that landed, once merged; before, GitHub's test merge, if it has one. */
  readonly mergeCommit: string | undefined;
}

/** The few questions that we ask GitHub. Every failure is a GitHubError in plain words. */
export interface GitHub {
  /** Undefined when the token may not see them (it takes write permission to `contents`). */
  mergeSettings(): Promise<MergeSettings | undefined>;
  pullRequest(number: number): Promise<PullRequest>;
  /** Pull requests that a commit belongs to or landed by, at most 100. */
  pullRequestsOfCommit(sha: string): Promise<readonly PullRequest[]>;
}
