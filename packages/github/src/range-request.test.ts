import fc from "fast-check";
import { expect, test } from "vitest";
import { GitHubError, type GitHubEvent, rangeRequest } from "./index.ts";

const a = "a".repeat(40);
const b = "b".repeat(40);
const repository = { default_branch: "main" };

function event(name: string, payload: Record<string, unknown>, ref?: string): GitHubEvent {
  return { name, payload, repository: "acme/clinic", sha: b, ref, actor: "ada" };
}

test.each(["pull_request", "pull_request_target", "pull_request_review"])(
  "%s: base and head of the pull request",
  (name) => {
    const payload = { pull_request: { base: { sha: a, ref: "main" }, head: { sha: b } } };
    expect(rangeRequest(event(name, payload, "refs/pull/7/merge"))).toEqual({ kind: "pull-request", base: a, head: b });
  },
);

test("merge_group: base and head of the group", () => {
  const payload = { merge_group: { base_sha: a, head_sha: b } };
  expect(rangeRequest(event("merge_group", payload))).toEqual({ kind: "merge-group", base: a, head: b });
});

test("push: before and after", () => {
  const payload = { ref: "refs/heads/main", before: a, after: b, forced: false, repository };
  const push = { kind: "push", before: a, after: b, defaultBranch: "main", onDefaultBranch: true, forced: false };
  expect(rangeRequest(event("push", payload))).toEqual(push);
  expect(rangeRequest(event("push", { ...payload, ref: "refs/heads/x/main", forced: true }))).toEqual({
    ...push,
    onDefaultBranch: false,
    forced: true,
  });
});

test.each([40, 64])("push of a new branch: no commit before (%i zeros)", (digits) => {
  const payload = { ref: "refs/heads/topic", before: "0".repeat(digits), after: "c".repeat(digits), repository };
  expect(rangeRequest(event("push", payload))).toMatchObject({ before: undefined, after: "c".repeat(digits) });
});

test("tags and deletions are nothing to judge", () => {
  const deleted = { ref: "refs/heads/topic", before: a, after: "0".repeat(40), deleted: true, repository };
  expect(rangeRequest(event("push", deleted))).toEqual({ nothingToDo: expect.stringMatching("deleted") });
  const tag = { ref: "refs/tags/v1", before: "0".repeat(40), after: b, repository };
  expect(rangeRequest(event("push", tag))).toEqual({ nothingToDo: expect.stringMatching("tag") });
});

test("dispatches and schedules judge the checked-out branch", () => {
  const branch = { kind: "branch", head: "HEAD", defaultBranch: "main" };
  expect(rangeRequest(event("schedule", { schedule: "0 3 * * *" }))).toEqual({
    ...branch,
    defaultBranch: undefined,
    onDefaultBranch: true,
  });
  const dispatch = (ref: string) => rangeRequest(event("workflow_dispatch", { ref, repository }, ref));
  expect(dispatch("refs/heads/main")).toEqual({ ...branch, onDefaultBranch: true });
  expect(dispatch("refs/heads/topic")).toEqual({ ...branch, onDefaultBranch: false });
  expect(dispatch("refs/tags/v1")).toEqual({ ...branch, onDefaultBranch: undefined });
});

test("an event without commits names the inputs that help", () => {
  for (const name of ["release", "issue_comment", "workflow_call", "constructor", "\u001b[31m"])
    expect(() => rangeRequest(event(name, {}))).toThrow(/Set the inputs `base` and `head`/);
});

test("a payload without its fields names the field", () => {
  expect(() => rangeRequest(event("pull_request", { pull_request: { base: { sha: a } } }))).toThrow(
    "The payload of the pull_request event has no usable `pull_request.head.sha`; expected a commit's 40 or 64 hex digits.",
  );
  expect(() => rangeRequest(event("push", { ref: "refs/heads/main", before: a, after: b }))).toThrow(
    "repository.default_branch",
  );
  for (const sha of ["--upload-pack=x", "HEAD", `${a}\n`, a.toUpperCase(), 7, null])
    expect(() => rangeRequest(event("merge_group", { merge_group: { base_sha: sha, head_sha: b } }))).toThrow(
      GitHubError,
    );
});

test("any payload gives a range, nothing, or a GitHubError", () => {
  const names = fc.constantFrom("pull_request", "merge_group", "push", "schedule", "workflow_dispatch", "release");
  fc.assert(
    fc.property(
      names,
      fc.dictionary(
        fc.constantFrom("ref", "before", "after", "repository", "pull_request"),
        fc.json().map((text) => JSON.parse(text)),
      ),
      (name, payload) => {
        try {
          const asked = rangeRequest(event(name, payload));
          expect("nothingToDo" in asked ? asked.nothingToDo : asked.kind).toBeTypeOf("string");
        } catch (error) {
          expect(error).toBeInstanceOf(GitHubError);
        }
      },
    ),
  );
});
