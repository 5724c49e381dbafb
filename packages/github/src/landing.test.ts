import { expect, test } from "vitest";
import type { GitHubEvent } from "./event.ts";
import { hasLanded, pullRequestAuthor } from "./landing.ts";

const event = (name: string, ref: string, payload: Record<string, unknown> = {}): GitHubEvent => ({
  name,
  payload: { repository: { default_branch: "main" }, ...payload },
  repository: "acme/shop",
  sha: undefined,
  ref,
  actor: undefined,
});

test("only a merge queue's commits and those on the default branch have landed", () => {
  expect(hasLanded(event("push", "refs/heads/main"))).toBe(true);
  expect(hasLanded(event("workflow_dispatch", "refs/heads/main"))).toBe(true);
  expect(hasLanded(event("merge_group", "refs/heads/gh-readonly-queue/main/pr-1"))).toBe(true);
  expect(hasLanded(event("push", "refs/heads/feature"))).toBe(false);
  expect(hasLanded(event("pull_request", "refs/pull/1/merge"))).toBe(false);
  expect(hasLanded(event("pull_request_target", "refs/heads/main"))).toBe(false);
  expect(hasLanded({ ...event("push", "refs/heads/main"), payload: {} })).toBe(false);
  expect(hasLanded(undefined)).toBe(false);
});

test("the author of a pull request is read from its payload, and from nothing else", () => {
  expect(pullRequestAuthor(event("pull_request", "", { pull_request: { user: { login: "alice" } } }))).toBe("alice");
  expect(pullRequestAuthor(event("pull_request", "", { pull_request: { user: null } }))).toBeUndefined();
  expect(pullRequestAuthor(event("push", "refs/heads/main"))).toBeUndefined();
  expect(pullRequestAuthor(undefined)).toBeUndefined();
});
