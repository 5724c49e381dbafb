import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { connectGitHub } from "./index.ts";

const token = "ghs_secretsecretsecret";
const sha = "a".repeat(40);
const pull = {
  number: 7,
  title: "feat: encrypt records",
  body: null,
  state: "open",
  draft: false,
  merged_at: null,
  merge_commit_sha: "c".repeat(40),
  user: { login: "ada", type: "User" },
  base: { ref: "main", sha: "b".repeat(40) },
  head: { ref: "topic", sha },
};
const settings = {
  full_name: "acme/clinic",
  allow_squash_merge: true,
  allow_merge_commit: false,
  allow_rebase_merge: true,
  squash_merge_commit_title: "PR_TITLE",
  squash_merge_commit_message: "PR_BODY",
};

type Answer = { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: unknown };

/** A server that answers as docs.github.com/rest says for these paths, under the prefix that GHES has. */
async function serve(answers: Readonly<Record<string, Answer>>) {
  const seen: { url: string; authorization: string | undefined }[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    seen.push({ url: request.url ?? "", authorization: request.headers.authorization });
    const notFound: Answer = {
      status: 404,
      body: { message: "Not Found", documentation_url: "https://docs.github.com/rest" },
    };
    const { status = 200, headers = {}, body } = answers[request.url ?? ""] ?? notFound;
    response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { apiUrl, seen, [Symbol.asyncDispose]: close };
}

const connect = (apiUrl: string, timeoutSeconds = 5) =>
  connectGitHub({ token, repository: "acme/clinic", apiUrl, timeoutSeconds });

test("the three questions, with the token, under the API's address", async () => {
  await using server = await serve({
    "/api/v3/repos/acme/clinic": { body: settings },
    "/api/v3/repos/acme/clinic/pulls/7": { body: { ...pull, merged: false } },
    [`/api/v3/repos/acme/clinic/commits/${sha}/pulls?per_page=100`]: {
      body: [{ ...pull, merged_at: "2026-01-05T09:00:00Z" }],
    },
  });
  const github = await connect(server.apiUrl);
  expect(await github.mergeSettings()).toEqual({
    allowSquashMerge: true,
    allowMergeCommit: false,
    allowRebaseMerge: true,
    squashTitle: "PR_TITLE",
    squashMessage: "PR_BODY",
  });
  expect(await github.pullRequest(7)).toEqual({
    number: 7,
    title: "feat: encrypt records",
    body: "",
    author: "ada",
    authorIsBot: false,
    state: "open",
    draft: false,
    merged: false,
    base: pull.base,
    head: pull.head,
    mergeCommit: "c".repeat(40),
  });
  expect((await github.pullRequestsOfCommit(sha)).map(({ number, merged }) => [number, merged])).toEqual([[7, true]]);
  expect(new Set(server.seen.map((request) => request.authorization))).toEqual(new Set([`token ${token}`]));
});

test("a token that may not see the merge settings leaves them unknown", async () => {
  await using server = await serve({ "/api/v3/repos/acme/clinic": { body: { full_name: "acme/clinic" } } });
  expect(await (await connect(server.apiUrl)).mergeSettings()).toBeUndefined();
});

const limited = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1767603600" };
const failures: readonly [string, Answer, string, RegExp][] = [
  ["a bad token", { status: 401, body: { message: "Bad credentials" } }, "unauthorized", /renew the token/],
  [
    "a lack of permission",
    { status: 403, body: { message: "Resource not accessible by integration" } },
    "forbidden",
    /pull-requests: read/,
  ],
  [
    "something unknown",
    { status: 404, body: { message: "Not Found" } },
    "not-found",
    /does not exist, or the token may not see it/,
  ],
  [
    "the rate limit",
    { status: 403, headers: limited, body: { message: "API rate limit exceeded" } },
    "rate-limited",
    /renewed at 2026-01-05T09:00:00Z/,
  ],
  ["a secondary rate limit", { status: 403, headers: { "retry-after": "60" }, body: {} }, "rate-limited", /later/],
  ["a broken server", { status: 502, body: "<html>bad gateway</html>" }, "unexpected-answer", /status 502/],
  [
    "a page instead of an answer",
    { body: "<html>login</html>", headers: { "content-type": "text/html" } },
    "unexpected-answer",
    /GITHUB_API_URL/,
  ],
  ["half a pull request", { body: { number: 7, title: "x" } }, "unexpected-answer", /is not a pull request/],
];

test.each(failures)("%s is one plain sentence", async (_, answer, code, message) => {
  await using server = await serve({ "/api/v3/repos/acme/clinic/pulls/7": answer });
  const asking = (await connect(server.apiUrl)).pullRequest(7);
  const error = await asking.catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    name: "GitHubError",
    code,
    fault: "environment",
    message: expect.stringMatching(message),
  });
  expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(token);
});

test("no network and no answer are said apart", async () => {
  const closed = await serve({});
  await closed[Symbol.asyncDispose]();
  await expect((await connect(closed.apiUrl)).mergeSettings()).rejects.toThrow(
    /could not be reached, so the merge settings/,
  );

  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const github = await connect(`http://127.0.0.1:${(silent.address() as AddressInfo).port}`, 0.2);
  await expect(github.mergeSettings()).rejects.toThrow(/did not answer in time/);
  silent.closeAllConnections();
  silent.close();
});

test("a repository's name must be one", async () => {
  for (const repository of ["", "acme", "a/b/c", "../..", "acme/clinic?x", "acme/clinic\n"])
    await expect(connectGitHub({ token, repository })).rejects.toMatchObject({ code: "repository-invalid" });
});
