import type { Person } from "@gitops-health/git";
import type { PullRequestText } from "@gitops-health/github";
import type { ParsedMessage } from "@gitops-health/message";

/** Where GitHub takes title and text of a squash message from; names and values are those of its API (`squash_merge_commit_title`, `_message`). */
export interface SquashSettings {
  readonly title: "PR_TITLE" | "COMMIT_OR_PR_TITLE";
  readonly message: "PR_BODY" | "COMMIT_MESSAGES" | "BLANK";
}

/** A commit of the pull request that is no merge: GitHub neither counts nor lists merges. */
export interface SquashedCommit {
  readonly message: ParsedMessage;
  readonly author: Pick<Person, "name" | "email">;
}

/**
 * The message that GitHub's "Squash and merge" proposes for commits in the order of their dates (GitHub's documentation, "About pull
 * request merges" and the API's repository settings). What the documentation leaves out follows what it has written into public
 * histories: with the title of the pull request every commit is listed as `* title` and its text, also a single one; the sign-offs of the
 * commits, then co-authors and other authors than the squash's own (taken to be the first commit's) come last, behind a line of dashes when
 * there is a text. That paragraph is then the only one in which git sees trailers.
 */
export function composeSquash(
  pullRequest: PullRequestText,
  commits: readonly SquashedCommit[],
  settings: SquashSettings,
): string {
  const [only] = commits;
  const single = settings.title === "COMMIT_OR_PR_TITLE" && commits.length === 1 ? only : undefined;
  const title = single === undefined ? pullRequest.title : single.message.header.text;
  const number = `(#${pullRequest.number})`;
  const header = title.trimEnd().endsWith(number) ? title : `${title} ${number}`;
  const text = textOf(pullRequest, commits, settings, single).trim();
  // A single commit's own text has its people already.
  const last = single !== undefined && settings.message === "COMMIT_MESSAGES" ? [] : people(commits);
  const tail = last.length === 0 ? [] : [...(text === "" ? [] : ["---------"]), last.join("\n")];
  return `${[header, ...(text === "" ? [] : [text]), ...tail].join("\n\n")}\n`;
}

function textOf(
  pullRequest: PullRequestText,
  commits: readonly SquashedCommit[],
  settings: SquashSettings,
  single: SquashedCommit | undefined,
): string {
  switch (settings.message) {
    case "BLANK":
      return "";
    case "PR_BODY":
      return pullRequest.body ?? "";
    case "COMMIT_MESSAGES":
      if (single !== undefined) return afterHeader(single.message);
      return commits
        .map(({ message }) => `* ${message.header.text}\n\n${afterHeader(message).trim()}`.trim())
        .join("\n\n");
  }
}

function afterHeader(message: ParsedMessage): string {
  return message.raw.split("\n").slice(message.header.line).join("\n");
}

/** Sign-offs, then co-authors, each once by its mail address; the first commit's author is the author of the squash. */
function people(commits: readonly SquashedCommit[]): string[] {
  const [first] = commits;
  const signers = new Map<string, string>();
  const authors = new Map<string, string>();
  const add = (to: Map<string, string>, person: string) => {
    const address = addressOf(person);
    if (!to.has(address)) to.set(address, person);
  };
  for (const { message, author } of commits) {
    add(authors, `${author.name} <${author.email}>`);
    for (const { key, value } of message.trailers) {
      if (/^signed-off-by$/i.test(key)) add(signers, value);
      else if (/^co-authored-by$/i.test(key)) add(authors, value);
    }
  }
  if (first !== undefined) authors.delete(first.author.email.toLowerCase());
  return [
    ...[...signers.values()].map((each) => `Signed-off-by: ${each}`),
    ...[...authors.values()].map((each) => `Co-authored-by: ${each}`),
  ];
}

function addressOf(person: string): string {
  return (/<([^<>]*)>/.exec(person)?.[1] ?? person).toLowerCase();
}
