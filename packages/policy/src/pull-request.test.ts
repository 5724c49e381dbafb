import type { PullRequest, Review } from "@gitops-health/github";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { PolicyInput } from "./input.ts";
import { inputPullRequest } from "./pull-request.ts";

const sha = "b".repeat(40);
const pullRequest: PullRequest = {
  number: 7,
  title: "feat: x",
  body: "",
  author: "Ada",
  authorIsBot: false,
  state: "open",
  draft: false,
  merged: false,
  labels: ["z", "a", "z"],
  private: true,
  base: { ref: "main", sha: "a".repeat(40) },
  head: { ref: "topic", sha },
  mergeCommit: undefined,
};
const review = (
  reviewer: string | undefined,
  state: Review["state"],
  submitted: number,
  more: Partial<Review> = {},
) => ({
  reviewer,
  reviewerIsBot: false,
  association: "MEMBER",
  state,
  commit: sha,
  submitted,
  ...more,
});
const given = (reviews: Review[], more: Partial<PullRequest> = {}) => {
  const input = inputPullRequest({ known: true, pullRequest: { ...pullRequest, ...more }, reviews });
  z.parse(PolicyInput.def.shape.pullRequest, input);
  if (!input.evaluated) throw new Error(input.reason);
  return input;
};
const states = (reviews: Review[], more: Partial<PullRequest> = {}) =>
  given(reviews, more).reviews.map(({ reviewer, state }) => `${reviewer} ${state}`);

test("logins are lower-case with @, labels in order, a deleted author is nobody", () => {
  expect(given([])).toMatchObject({ author: "@ada", labels: ["a", "z"], head: sha, reviews: [] });
  expect(given([], { author: undefined }).author).toBeNull();
});

test("of each person the latest review that decides counts, by time and whatever the spelling", () => {
  expect(states([review("Ann", "approved", 10), review("ann", "changes-requested", 20)])).toEqual([
    "@ann changes-requested",
  ]);
  expect(states([review("ann", "changes-requested", 20), review("ann", "approved", 10)])).toEqual([
    "@ann changes-requested",
  ]);
  expect(states([review("ann", "approved", 10), review("ann", "dismissed", 10)])).toEqual(["@ann dismissed"]);
  expect(states([review("ann", "approved", 10), review("ann", "commented", 20)])).toEqual(["@ann approved"]);
  expect(states([review("eve", "approved", 10), review("bob", "approved", 20)])).toEqual([
    "@bob approved",
    "@eve approved",
  ]);
});

test("a review tells its time, the commit that was reviewed, and whether a bot made it", () => {
  const reviews = [
    review("renovate[bot]", "approved", 1_795_248_000, { reviewerIsBot: true }),
    review("ann", "approved", 1_795_248_000, { commit: undefined }),
  ];
  const time = { at: "2026-11-21T08:00:00Z", epoch: 1_795_248_000 };
  expect(given(reviews).reviews).toEqual([
    { reviewer: "@ann", reviewerIsBot: false, state: "approved", commit: null, ...time },
    { reviewer: "@renovate[bot]", reviewerIsBot: true, state: "approved", commit: sha, ...time },
  ]);
});

test("a review of nobody, and in public one of a stranger, decides nothing", () => {
  expect(states([review(undefined, "approved", 10)])).toEqual([]);
  const stranger = [review("eve", "approved", 10, { association: "CONTRIBUTOR" }), review("ann", "approved", 10)];
  expect(states(stranger, { private: false })).toEqual(["@ann approved"]);
  expect(states(stranger, { private: true })).toEqual(["@ann approved", "@eve approved"]);
});

test("what is not known says why, and is due only when GitHub was asked", () => {
  for (const asked of [true, false])
    expect(inputPullRequest({ known: false, asked, reason: "no" })).toEqual({
      evaluated: false,
      reason: "no",
      due: asked,
    });
});
