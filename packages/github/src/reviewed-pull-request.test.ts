import { expect, test } from "vitest";
import { type Answer, serve } from "../test/server.ts";
import { type GitHubEvent, readPullRequest } from "./index.ts";

const [base, head, other, merge] = ["a", "b", "c", "d"].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
];
const repository = { default_branch: "main" };

function event(name: string, payload: Record<string, unknown>, ref: string): GitHubEvent {
  return { name, payload: { repository, ...payload }, repository: "acme/clinic", sha: head, ref, actor: "ada" };
}
const onPullRequest = (sha = head) =>
  event("pull_request", { pull_request: { number: 7, head: { sha }, base: { sha: base } } }, "refs/pull/7/merge");
const onMain = event("push", { ref: "refs/heads/main", before: base, after: head }, "refs/heads/main");
const onTopic = event("push", { ref: "refs/heads/topic", before: base, after: head }, "refs/heads/topic");
const onQueue = event(
  "merge_group",
  { merge_group: { base_sha: base, head_sha: head, head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${base}` } },
  `refs/heads/gh-readonly-queue/main/pr-7-${base}`,
);

const pull = (number: number, more: object = {}) => ({
  number,
  title: "feat: x",
  body: null,
  state: "open",
  draft: false,
  merged_at: null,
  user: { login: "ada", type: "User" },
  labels: [],
  base: { ref: "main", sha: base, repo: { private: false } },
  head: { ref: "topic", sha: head },
  ...more,
});
const merged = (number: number) => pull(number, { state: "closed", merged_at: "2026-01-05T09:00:00Z" });
const approval = {
  user: { login: "Ann", type: "User" },
  author_association: "MEMBER",
  state: "APPROVED",
  commit_id: head,
  submitted_at: "2026-11-20T09:00:00Z",
};
const at = (path: string) => `/api/v3/repos/acme/clinic${path}`;
const ofCommit = (sha: string, ...pulls: object[]) => ({ [at(`/commits/${sha}/pulls?per_page=100`)]: { body: pulls } });
const facts = (number: number, pullRequest: object = pull(number)): Record<string, Answer> => ({
  [at(`/pulls/${number}`)]: { body: pullRequest },
  [at(`/pulls/${number}/reviews?per_page=100&page=1`)]: { body: [approval] },
});

async function ask(given: GitHubEvent | undefined, answers: Record<string, Answer>, mainline = [head], token?: string) {
  await using server = await serve(answers);
  const found = await readPullRequest({ event: given, token: token ?? "ghs_t", apiUrl: server.apiUrl, mainline });
  return { found, asked: server.seen.map(({ url }) => url) };
}

test("on a pull request its own number is asked about, and nothing is searched", async () => {
  const { found, asked } = await ask(onPullRequest(), facts(7));
  expect(found).toMatchObject({ known: true, pullRequest: { number: 7 }, reviews: [{ reviewer: "Ann" }] });
  expect(asked).toEqual(Object.keys(facts(7)));
});

test("a pull request that moved on is not the one that is judged", async () => {
  const { found, asked } = await ask(onPullRequest(), facts(7, pull(7, { head: { ref: "topic", sha: other } })));
  expect(found).toEqual({
    known: false,
    asked: true,
    reason: `pull request 7 has moved on to commit ${other}; a run on that commit judges it`,
  });
  expect(asked).toHaveLength(1);
});

test("a commit that landed is known by the pull request that brought it, an open one on a topic by the open one", async () => {
  expect((await ask(onMain, { ...ofCommit(head, merged(8)), ...facts(8, merged(8)) })).found).toMatchObject({
    known: true,
    pullRequest: { number: 8, merged: true },
  });
  const both = { ...ofCommit(head, pull(9), merged(8)), ...facts(9) };
  expect((await ask(onTopic, both)).found).toMatchObject({ known: true, pullRequest: { number: 9 } });
});

test("a rebased pull request is known when all of its commits belong to it", async () => {
  const answers = { ...ofCommit(head, merged(8)), ...ofCommit(other, merged(8)), ...facts(8, merged(8)) };
  expect((await ask(onMain, answers, [head, other])).found).toMatchObject({ known: true });
});

test("a merge queue's new commit is known by the branch that GitHub made for it", async () => {
  expect((await ask(onQueue, { ...ofCommit(head), ...facts(7) })).found).toMatchObject({ known: true });
  const two = { ...ofCommit(head), ...ofCommit(other), ...facts(7) };
  expect((await ask(onQueue, two, [head, other])).found).toMatchObject({ known: false, asked: true });
});

test.each<[string, Record<string, Answer>, string[], RegExp]>([
  ["no pull request", ofCommit(head), [head], /commit b+ belongs to no pull request/],
  ["two at once", ofCommit(head, merged(8), merged(9)), [head], /belongs to several pull requests \(8, 9\)/],
  [
    "two after each other",
    { ...ofCommit(head, merged(8)), ...ofCommit(merge, merged(9)) },
    [head, merge],
    /comes from several pull requests \(8, 9\)/,
  ],
  ["a closed one only", ofCommit(head, pull(8, { state: "closed" })), [head], /belongs to no pull request/],
  ["too many commits", {}, Array.from({ length: 21 }, () => head), /has 21 commits on its branch.* at most 20/],
  ["a change without commits", {}, [], /no commit/],
])("a change that comes from %s has no facts, and the reason says so", async (_, answers, mainline, reason) => {
  const { found } = await ask(onMain, answers, mainline);
  expect(found).toEqual({ known: false, asked: true, reason: expect.stringMatching(reason) });
});

const limited = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1767603600" };
test.each<[string, Answer, RegExp]>([
  ["a token without permission", { status: 403, body: { message: "no" } }, /pull-requests: read/],
  ["the rate limit", { status: 403, headers: limited, body: { message: "API rate limit exceeded" } }, /rate limit/],
  ["an answer that is none", { body: "<html>" }, /is not a list of reviews|is not a list/],
])("%s leaves the facts unknown, never empty", async (_, answer, reason) => {
  const answers = { ...facts(7), [at("/pulls/7/reviews?per_page=100&page=1")]: answer };
  const { found } = await ask(onPullRequest(), answers);
  expect(found).toEqual({ known: false, asked: true, reason: expect.stringMatching(reason) });
  expect(JSON.stringify(found)).not.toContain("ghs_t");
});

test("without a network, token or event nothing is known, and only what was asked is missing", async () => {
  const closed = await serve({});
  await closed[Symbol.asyncDispose]();
  const question = { event: onPullRequest(), token: "ghs_t", apiUrl: closed.apiUrl, mainline: [head] };
  expect(await readPullRequest(question)).toMatchObject({ known: false, asked: true });
  expect(await readPullRequest({ ...question, token: undefined })).toMatchObject({ known: false, asked: false });
  expect(await readPullRequest({ ...question, event: undefined })).toMatchObject({ known: false, asked: false });
  const nameless = { ...onPullRequest(), repository: undefined };
  expect(await readPullRequest({ ...question, event: nameless })).toMatchObject({ known: false, asked: true });
});
