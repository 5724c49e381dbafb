import type { Commit } from "@gitops-health/git";
import { parseMessage } from "@gitops-health/message";
import { compare } from "@gitops-health/text";

/** Everybody who had a hand in some commits, as `Name <email>`, sorted. */
export interface People {
  readonly authors: readonly string[];
  readonly committers: readonly string[];
  readonly coAuthors: readonly string[];
}

export function peopleOf(commits: readonly Commit[]): People {
  const named = (person: { name: string; email: string }) => `${person.name} <${person.email}>`;
  const unique = (list: readonly string[]) => [...new Set(list)].sort(compare);
  return {
    authors: unique(commits.map((commit) => named(commit.author))),
    committers: unique(commits.map((commit) => named(commit.committer))),
    coAuthors: unique(commits.flatMap((commit) => coAuthors(commit.message))),
  };
}

/** Co-authors as the message's trailers name them, in either reading. */
export function coAuthors(message: string): string[] {
  // Parsing takes its time, and few messages name any: a key in any reading has these letters.
  if (!/co-authored-by/i.test(message)) return [];
  const { trailers, footers } = parseMessage(message);
  const values = [...trailers, ...footers]
    .filter((trailer) => trailer.key.toLowerCase() === "co-authored-by")
    .map((trailer) => trailer.value);
  return [...new Set(values)];
}
