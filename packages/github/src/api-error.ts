import { GitHubError } from "./error.ts";
import { field, textField } from "./field.ts";

/** What was tried, in words: what failed, what a token may not, and which permissions it lacks. */
export interface Purpose {
  readonly failed: string;
  readonly mayNot: string;
  readonly permissions: string;
}

const READING: Purpose = {
  failed: "could not be read",
  mayNot: "may not read",
  permissions: "`pull-requests: read` and `contents: read`",
};
export const WRITING: Purpose = {
  failed: "could not be written",
  mayNot: "may not write",
  permissions: "`pull-requests: write`",
};

/** An error of the API client as one plain sentence. Bodies and headers, which may hold the token, stay out of it. */
export function apiError(error: unknown, what: string, apiUrl: string, purpose: Purpose = READING): GitHubError {
  const { failed, mayNot, permissions } = purpose;
  const status = field(error, "status");
  const headers = field(error, "response", "headers");
  if (typeof status !== "number" || headers === undefined) return unreachable(error, `${what} ${failed}`, apiUrl);
  if (status === 429 || (status === 403 && isRateLimit(headers, error))) {
    const message = `GitHub's rate limit is used up, so ${what} ${failed}.${resetTime(headers)} Run the job again later.`;
    return new GitHubError("rate-limited", "environment", message);
  }
  switch (status) {
    case 401: {
      const message = `GitHub refused the token, so ${what} ${failed}. Set \`github-token: \${{ github.token }}\`, or renew the token.`;
      return new GitHubError("unauthorized", "environment", message);
    }
    case 403: {
      const message = `The token ${mayNot} ${what}. Add ${permissions} under \`permissions:\` of the job.`;
      return new GitHubError("forbidden", "environment", message);
    }
    case 404: {
      const message = `GitHub has no answer about ${what}: it does not exist, or the token may not see it (${permissions} under \`permissions:\` of the job).`;
      return new GitHubError("not-found", "environment", message);
    }
    default: {
      const message = `GitHub answered with status ${status} when asked for ${what}. Run the job again later.`;
      return new GitHubError("unexpected-answer", "environment", message);
    }
  }
}

export function unexpectedAnswer(what: string, expected: string): GitHubError {
  const message = `GitHub's answer about ${what} is not ${expected}; is \`GITHUB_API_URL\` the address of a GitHub API?`;
  return new GitHubError("unexpected-answer", "environment", message);
}

function unreachable(error: unknown, failure: string, apiUrl: string): GitHubError {
  const timedOut =
    textField(error, "name") === "TimeoutError" || /timeout|abort/i.test(String((error as Error)?.message));
  const message = `GitHub at ${apiUrl} ${timedOut ? "did not answer in time" : "could not be reached"}, so ${failure}.`;
  return new GitHubError("unreachable", "environment", message);
}

/** Primary limits say so in a header, secondary ones in `retry-after` or the message (docs: "Rate limits for the REST API"). */
function isRateLimit(headers: unknown, error: unknown): boolean {
  if (field(headers, "x-ratelimit-remaining") === "0" || field(headers, "retry-after") !== undefined) return true;
  return /rate limit/i.test(textField(error, "response", "data", "message") ?? "");
}

function resetTime(headers: unknown): string {
  const reset = Number(field(headers, "x-ratelimit-reset"));
  if (!Number.isSafeInteger(reset) || reset <= 0 || reset > 1e11) return "";
  return ` It is renewed at ${new Date(reset * 1000).toISOString().slice(0, 19)}Z.`;
}
