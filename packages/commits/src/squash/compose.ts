import type { Person } from "@gitops-health/git";
import type { ParsedMessage } from "@gitops-health/message";

/** What of a pull request becomes part of a squash message. */
export interface PullRequestText {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
}

/** Where GitHub takes title and text of a squash message from; names and values are those of its API (`squash_merge_commit_title`, `_message`). */
export interface SquashSettings {
  readonly title: "PR_TITLE" | "COMMIT_OR_PR_TITLE";
  readonly message: "PR_BODY" | "COMMIT_MESSAGES" | "BLANK";
}

export interface SquashedCommit {
  readonly message: ParsedMessage;
  readonly author: Pick<Person, "name" | "email">;
}

/**
 * The message that GitHub's "Squash and merge" proposes. Its author is taken to be the author of the first commit; other authors and
 * the commits' co-authors follow as `Co-authored-by`, behind a line of dashes when there is a text. That paragraph is then the last
 * one, and the only one in which git sees trailers.
 */
export function composeSquash(
  pullRequest: PullRequestText,
  commits: readonly SquashedCommit[],
  settings: SquashSettings,
): string {
  const [only] = commits;
  const single = commits.length === 1 ? only : undefined;
  const useCommit = settings.title === "COMMIT_OR_PR_TITLE" && single !== undefined;
  const title = useCommit ? single.message.header.text : pullRequest.title;
  const number = `(#${pullRequest.number})`;
  const header = title.trimEnd().endsWith(number) ? title : `${title} ${number}`;
  const text = textOf(pullRequest, commits, settings).trim();
  const authors = coAuthors(commits).map((author) => `Co-authored-by: ${author}`);
  const tail = authors.length === 0 ? [] : [...(text === "" ? [] : ["---------"]), authors.join("\n")];
  return `${[header, ...(text === "" ? [] : [text]), ...tail].join("\n\n")}\n`;
}

function textOf(pullRequest: PullRequestText, commits: readonly SquashedCommit[], settings: SquashSettings): string {
  switch (settings.message) {
    case "BLANK":
      return "";
    case "PR_BODY":
      return pullRequest.body ?? "";
    case "COMMIT_MESSAGES": {
      const [only] = commits;
      if (commits.length === 1 && only !== undefined) return afterHeader(only.message);
      return commits
        .map(({ message }) => `* ${message.header.text}\n\n${withoutCoAuthors(afterHeader(message)).trim()}`.trim())
        .join("\n\n");
    }
  }
}

function afterHeader(message: ParsedMessage): string {
  return message.raw.split("\n").slice(message.header.line).join("\n");
}

function withoutCoAuthors(text: string): string {
  return text
    .split("\n")
    .filter((line) => !/^co-authored-by:/i.test(line))
    .join("\n");
}

function coAuthors(commits: readonly SquashedCommit[]): string[] {
  const named = commits.flatMap(({ message, author }) => [
    `${author.name} <${author.email}>`,
    ...message.trailers.filter(({ key }) => key.toLowerCase() === "co-authored-by").map(({ value }) => value),
  ]);
  const [main] = named;
  return [...new Set(named)].filter((each) => each !== main);
}
