import { comment, mergeSettings, pullRequest, submittedReview } from "./answer.ts";
import { apiError, type Purpose, unexpectedAnswer, WRITING } from "./api-error.ts";
import { GitHubError } from "./error.ts";
import { field, textField } from "./field.ts";
import type { GitHub } from "./github.ts";

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

  const answer = async (what: string, route: string, parameters: Record<string, unknown>, purpose?: Purpose) => {
    try {
      const signal = AbortSignal.timeout(timeoutSeconds * 1000);
      return await octokit.request(route, { owner, repo, ...parameters, request: { signal } });
    } catch (error) {
      throw apiError(error, what, apiUrl, purpose);
    }
  };
  const ask = async (what: string, route: string, parameters: Record<string, unknown>): Promise<unknown> =>
    (await answer(what, route, parameters)).data;

  const pages = async (noun: string, number: number, route: string): Promise<unknown[]> => {
    const what = `the ${noun} of pull request ${number}`;
    const all: unknown[] = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
      const { data, headers } = await answer(what, route, { number, per_page: PAGE, page });
      if (!Array.isArray(data)) throw unexpectedAnswer(what, "a list");
      all.push(...data);
      if (data.length < PAGE && !hasNext(headers)) return all;
    }
    const message = `Pull request ${number} has more than ${MOST_PAGES * PAGE} ${noun}, which are not read: the latest ones would be missing.`;
    throw new GitHubError("too-much", "environment", message);
  };

  return {
    async mergeSettings() {
      return mergeSettings(await ask("the merge settings", "GET /repos/{owner}/{repo}", {}));
    },
    async pullRequest(number) {
      const what = `pull request ${number}`;
      return pullRequest(await ask(what, "GET /repos/{owner}/{repo}/pulls/{number}", { number }), what);
    },
    async reviews(number) {
      const items = await pages("reviews", number, "GET /repos/{owner}/{repo}/pulls/{number}/reviews");
      return items.flatMap((item) => submittedReview(item, `the reviews of pull request ${number}`));
    },
    async comments(number) {
      const items = await pages("comments", number, "GET /repos/{owner}/{repo}/issues/{number}/comments");
      return items.map((item) => comment(item, `the comments of pull request ${number}`));
    },
    async addComment(number, body) {
      const what = `a comment on pull request ${number}`;
      await answer(what, "POST /repos/{owner}/{repo}/issues/{number}/comments", { number, body }, WRITING);
    },
    async editComment(id, body) {
      await answer(`comment ${id}`, "PATCH /repos/{owner}/{repo}/issues/comments/{id}", { id, body }, WRITING);
    },
    async login() {
      try {
        return textField(await ask("the token's owner", "GET /user", {}), "login");
      } catch (error) {
        if (error instanceof GitHubError && (error.code === "forbidden" || error.code === "not-found"))
          return undefined;
        throw error;
      }
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

/** Items of a page, the most that GitHub gives. */
const PAGE = 100;
const MOST_PAGES = 10;

/** Whether an answer names a further page (docs: "Using pagination in the REST API"); its page may be short all the same. */
function hasNext(headers: unknown): boolean {
  return /;\s*rel="?next"?/.test(String(field(headers, "link") ?? ""));
}
