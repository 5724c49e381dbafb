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
  /** Names, as GitHub lists them. */
  readonly labels: readonly string[];
  /** Whether only members of the repository can see and review it. */
  readonly private: boolean;
  readonly merged: boolean;
  readonly base: { readonly ref: string; readonly sha: string };
  readonly head: { readonly ref: string; readonly sha: string };
  /** The commit that landed, once merged; before, GitHub's test merge, if it has one. */
  readonly mergeCommit: string | undefined;
}

/** A review that was submitted. Without a verdict it is `commented`. */
export interface Review {
  /** Login; undefined for a deleted account. */
  readonly reviewer: string | undefined;
  readonly reviewerIsBot: boolean;
  /** How the reviewer stands to the repository, in GitHub's words: `OWNER`, `MEMBER`, `COLLABORATOR`, `CONTRIBUTOR`, `NONE` ... */
  readonly association: string;
  readonly state: "approved" | "changes-requested" | "dismissed" | "commented";
  /** The commit that was reviewed; undefined when GitHub no longer knows it. */
  readonly commit: string | undefined;
  /** Epoch seconds. */
  readonly submitted: number;
}

/** A comment in the conversation of a pull request. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  /** Login of the person who wrote it; undefined for an app's, a bot's or a deleted account's. */
  readonly person: string | undefined;
}

/** The few questions that we ask GitHub. Every failure is a GitHubError in plain words. */
export interface GitHub {
  /** Undefined when the token may not see them (it takes write permission to `contents`). */
  mergeSettings(): Promise<MergeSettings | undefined>;
  pullRequest(number: number): Promise<PullRequest>;
  /** All submitted reviews, oldest first. A pull request with more than 1,000 is refused: a part of them would be another verdict. */
  reviews(number: number): Promise<readonly Review[]>;
  /** All comments of a pull request's conversation, oldest first; more than 1,000 are refused. */
  comments(number: number): Promise<readonly Comment[]>;
  addComment(number: number, body: string): Promise<void>;
  editComment(id: number, body: string): Promise<void>;
  /** Login of the token's owner; undefined for a token that is no person's, such as a workflow's own. */
  login(): Promise<string | undefined>;
  /** Pull requests that a commit belongs to or landed by, at most 100. */
  pullRequestsOfCommit(sha: string): Promise<readonly PullRequest[]>;
}
