import { apiError, unexpectedAnswer } from "./api-error.ts";
import { GitHubError } from "./error.ts";
import { booleanField, field, shaField, textField } from "./field.ts";
import type { GitHub, MergeSettings, PullRequest } from "./github.ts";

export interface Connection {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** GITHUB_API_URL; default https://api.github.com. */
  readonly apiUrl?: string;
  /** Seconds that one question may take. Default 20. */
  readonly timeoutSeconds?: number;
}

/**
 * Asks GitHub's REST API (https://docs.github.com/rest, version 2022-11-28). Loads `@actions/github` only now, since most
 * runs ask nothing.
 * @throws GitHubError `repository-invalid`
 */
export async function connectGitHub(connection: Connection): Promise<GitHub> {
  const { token, repository, apiUrl = "https://api.github.com", timeoutSeconds = 20 } = connection;
  const match = REPOSITORY.exec(repository);
  if (!match) {
    const message = `${JSON.stringify(repository)} is not a repository; expected owner/name, for example acme/clinic.`;
    throw new GitHubError("repository-invalid", "user", message);
  }
  const [, owner = "", repo = ""] = match;
  const { getOctokit } = await import("@actions/github");
  // Octokit's own logging would print warnings of the server past our redaction.
  const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ""), log: SILENT });

  const ask = async (what: string, route: string, parameters: Record<string, unknown>): Promise<unknown> => {
    try {
      const signal = AbortSignal.timeout(timeoutSeconds * 1000);
      const answer = await octokit.request(route, { owner, repo, ...parameters, request: { signal } });
      return answer.data;
    } catch (error) {
      throw apiError(error, what, apiUrl);
    }
  };

  return {
    async mergeSettings() {
      return mergeSettings(await ask("the merge settings", "GET /repos/{owner}/{repo}", {}));
    },
    async pullRequest(number) {
      const what = `pull request ${number}`;
      return pullRequest(await ask(what, "GET /repos/{owner}/{repo}/pulls/{number}", { number }), what);
    },
    async pullRequestsOfCommit(sha) {
      const what = `the pull requests of commit ${sha}`;
      const list = await ask(what, "GET /repos/{owner}/{repo}/commits/{sha}/pulls", { sha, per_page: 100 });
      if (!Array.isArray(list)) throw unexpectedAnswer(what, "a list");
      return list.map((item) => pullRequest(item, what));
    },
  };
}

const REPOSITORY = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+)$/;
const quiet = () => {};
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };

function mergeSettings(data: unknown): MergeSettings | undefined {
  const allowSquashMerge = booleanField(data, "allow_squash_merge");
  const allowMergeCommit = booleanField(data, "allow_merge_commit");
  const allowRebaseMerge = booleanField(data, "allow_rebase_merge");
  if (allowSquashMerge === undefined || allowMergeCommit === undefined || allowRebaseMerge === undefined)
    return undefined;
  const title = textField(data, "squash_merge_commit_title") ?? "COMMIT_OR_PR_TITLE";
  const message = textField(data, "squash_merge_commit_message") ?? "COMMIT_MESSAGES";
  if (title !== "PR_TITLE" && title !== "COMMIT_OR_PR_TITLE")
    throw unexpectedAnswer("the merge settings", "a known title");
  if (message !== "PR_BODY" && message !== "COMMIT_MESSAGES" && message !== "BLANK")
    throw unexpectedAnswer("the merge settings", "a known message");
  return { allowSquashMerge, allowMergeCommit, allowRebaseMerge, squashTitle: title, squashMessage: message };
}

function pullRequest(data: unknown, what: string): PullRequest {
  const number = field(data, "number");
  const title = textField(data, "title");
  const state = textField(data, "state");
  const [base, head] = [branch(data, "base"), branch(data, "head")];
  if (typeof number !== "number" || title === undefined || (state !== "open" && state !== "closed") || !base || !head)
    throw unexpectedAnswer(what, "a pull request");
  return {
    number,
    title,
    body: textField(data, "body") ?? "",
    author: textField(data, "user", "login"),
    authorIsBot: textField(data, "user", "type") === "Bot",
    state,
    draft: booleanField(data, "draft") ?? false,
    // Lists have `merged_at` only.
    merged: booleanField(data, "merged") ?? typeof field(data, "merged_at") === "string",
    base,
    head,
    mergeCommit: shaField(data, "merge_commit_sha"),
  };
}

function branch(data: unknown, side: "base" | "head"): PullRequest["base"] | undefined {
  const ref = textField(data, side, "ref");
  const sha = shaField(data, side, "sha");
  return ref === undefined || sha === undefined ? undefined : { ref, sha };
}
