/** The event that started a workflow run, as the runner hands it over. */
export interface GitHubEvent {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  /** The JSON at GITHUB_EVENT_PATH. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** GITHUB_REPOSITORY, `owner/name`. */
  readonly repository: string | undefined;
  /** GITHUB_SHA and GITHUB_REF. */
  readonly sha: string | undefined;
  readonly ref: string | undefined;
  readonly actor: string | undefined;
}
