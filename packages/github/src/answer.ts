/** GitHub's answers, checked and in our own terms. */
import { unexpectedAnswer } from "./api-error.ts";
import { booleanField, field, shaField, textField } from "./field.ts";
import type { Comment, MergeSettings, PullRequest, Review } from "./github.ts";

/** Undefined when the token may not see them. */
export function mergeSettings(data: unknown): MergeSettings | undefined {
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

export function pullRequest(data: unknown, what: string): PullRequest {
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
    authorIsBot: isBot(data),
    state,
    draft: booleanField(data, "draft") ?? false,
    labels: labels(data, what),
    // Unknown is public: there, fewer people's reviews count.
    private: booleanField(data, "base", "repo", "private") ?? false,
    // Lists have `merged_at` only.
    merged: booleanField(data, "merged") ?? typeof field(data, "merged_at") === "string",
    base,
    head,
    mergeCommit: shaField(data, "merge_commit_sha"),
  };
}

/** A review that was submitted; nothing for one that its author is still writing. */
export function submittedReview(data: unknown, what: string): Review[] {
  const name = textField(data, "state");
  if (name === "PENDING") return [];
  const state = STATES.get(name ?? "");
  const submitted = Date.parse(textField(data, "submitted_at") ?? "");
  // A verdict that is not understood must not be taken for none: it may be the one that blocks.
  if (state === undefined || Number.isNaN(submitted)) throw unexpectedAnswer(what, "a list of reviews");
  return [
    {
      reviewer: textField(data, "user", "login"),
      reviewerIsBot: isBot(data),
      association: textField(data, "author_association") ?? "NONE",
      state,
      commit: shaField(data, "commit_id"),
      submitted: Math.floor(submitted / 1000),
    },
  ];
}

const STATES: ReadonlyMap<string, Review["state"]> = new Map([
  ["APPROVED", "approved"],
  ["CHANGES_REQUESTED", "changes-requested"],
  ["DISMISSED", "dismissed"],
  ["COMMENTED", "commented"],
]);

/** GitHub Apps are of type Bot; their logins end with `[bot]`, which no person's can. */
function isBot(data: unknown): boolean {
  return textField(data, "user", "type") === "Bot" || (textField(data, "user", "login") ?? "").endsWith("[bot]");
}

function labels(data: unknown, what: string): string[] {
  const list = field(data, "labels");
  if (!Array.isArray(list)) throw unexpectedAnswer(what, "a pull request");
  return list.map((item) => textField(item, "name")).filter((name) => name !== undefined);
}

function branch(data: unknown, side: "base" | "head"): PullRequest["base"] | undefined {
  const ref = textField(data, side, "ref");
  const sha = shaField(data, side, "sha");
  return ref === undefined || sha === undefined ? undefined : { ref, sha };
}

/** A comment of a conversation, as the API gives it. */
export function comment(data: unknown, what: string): Comment {
  const id = field(data, "id");
  if (typeof id !== "number") throw unexpectedAnswer(what, "a comment");
  const person = textField(data, "user", "type") === "User" ? textField(data, "user", "login") : undefined;
  return { id, body: textField(data, "body") ?? "", person };
}
