import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { type Answer, serve } from "../test/server.ts";
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
  labels: [
    { id: 1, name: "hotfix" },
    { id: 2, name: "audit" },
  ],
  base: { ref: "main", sha: "b".repeat(40), repo: { private: true } },
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
    labels: ["hotfix", "audit"],
    private: true,
    base: { ref: "main", sha: "b".repeat(40) },
    head: pull.head,
    mergeCommit: "c".repeat(40),
  });
  expect((await github.pullRequestsOfCommit(sha)).map(({ number, merged }) => [number, merged])).toEqual([[7, true]]);
  expect(new Set(server.seen.map((request) => request.authorization))).toEqual(new Set([`token ${token}`]));
});

const review = (login: string | null, state: string, more: object = {}) => ({
  user: login === null ? null : { login, type: login.endsWith("[bot]") ? "Bot" : "User" },
  author_association: "MEMBER",
  state,
  commit_id: sha,
  submitted_at: "2026-11-20T09:00:00Z",
  ...more,
});
const reviewsPage = (page: number) => `/api/v3/repos/acme/clinic/pulls/7/reviews?per_page=100&page=${page}`;

test("reviews are read to the last page, without those still being written", async () => {
  const full = Array.from({ length: 100 }, (_, n) => review(`user${n}`, "COMMENTED"));
  await using server = await serve({
    [reviewsPage(1)]: { body: full },
    [reviewsPage(2)]: {
      // A short page may still name a next one.
      headers: { link: `<http://127.0.0.1/x?page=3>; rel="next", <http://127.0.0.1/x?page=3>; rel="last"` },
      body: [review("eve", "PENDING", { submitted_at: undefined }), review("Ann", "APPROVED")],
    },
    [reviewsPage(3)]: {
      body: [
        review(null, "DISMISSED", { commit_id: null }),
        review("renovate[bot]", "CHANGES_REQUESTED", { author_association: "NONE" }),
      ],
    },
  });
  const reviews = await (await connect(server.apiUrl)).reviews(7);
  expect(reviews).toHaveLength(103);
  const at = Date.parse("2026-11-20T09:00:00Z") / 1000;
  const common = { reviewerIsBot: false, association: "MEMBER", commit: sha, submitted: at };
  expect(reviews.slice(100)).toEqual([
    { ...common, reviewer: "Ann", state: "approved" },
    { ...common, reviewer: undefined, state: "dismissed", commit: undefined },
    { ...common, reviewer: "renovate[bot]", reviewerIsBot: true, association: "NONE", state: "changes-requested" },
  ]);
});

test("more reviews than are read are refused, not cut", async () => {
  const full = Array.from({ length: 100 }, () => review("ann", "APPROVED"));
  const pages = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [reviewsPage(n + 1), { body: full }]));
  await using server = await serve(pages);
  await expect((await connect(server.apiUrl)).reviews(7)).rejects.toMatchObject({
    code: "too-much",
    message: expect.stringMatching(/more than 1000 reviews/),
  });
  expect(server.seen).toHaveLength(10);
});

test.each([
  ["a state that we do not know", [review("ann", "VETOED")]],
  ["no time", [review("ann", "APPROVED", { submitted_at: null })]],
  ["no list", { message: "ok" }],
])("reviews with %s are no answer: the one not understood may be the one that blocks", async (_, body) => {
  await using server = await serve({ [reviewsPage(1)]: { body } });
  await expect((await connect(server.apiUrl)).reviews(7)).rejects.toMatchObject({ code: "unexpected-answer" });
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
