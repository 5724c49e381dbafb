import type { Candidate } from "@gitops-health/contracts";
import type { Commit } from "@gitops-health/git";
import { oneLine, truncate } from "@gitops-health/text";
import type { SearchSpace } from "../search.ts";
import type { Redact } from "./hunk-text.ts";
import type { SearchEnd } from "./search-end.ts";

/** Commits that a report names with their probability. */
const MOST = 5;

/** The likeliest suspects and their probabilities, the likeliest first, the older first among equals; none when nothing was reproduced. */
export function likeliest(
  space: SearchSpace,
  end: SearchEnd,
): { sha: string; position: number; probability: number }[] {
  if (end.kind === "not-reproduced") return [];
  const { posterior } = end.assessment;
  return space.suspects
    .map(({ sha }, index) => ({ sha, position: index + 1, probability: posterior.get(sha) ?? 0 }))
    .filter(({ probability }) => probability > 0)
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MOST);
}

/** A suspect as people know it. */
export function candidate(
  { sha, position, probability }: ReturnType<typeof likeliest>[number],
  commit: Commit | undefined,
  riskScore: number | null,
  redact: Redact,
): Candidate {
  return {
    commit: sha,
    position,
    probability,
    riskScore,
    header: commit === undefined ? "" : headerOf(commit, redact),
    author: commit === undefined ? "" : authorOf(commit),
    date: commit === undefined ? "" : dateOf(commit),
  };
}

/** Bytes of a header, and of a name, in a report; redacted before they are cut. */
const LONGEST = 400;

export function headerOf({ message }: Commit, redact: Redact): string {
  return truncate(oneLine(redact(message.trimStart().split("\n", 1)[0] ?? "", null)), LONGEST);
}

/** Who wrote a commit is what a record is for, so the address stays. */
export function authorOf({ author }: Commit): string {
  return truncate(oneLine(`${author.name} <${author.email}>`), LONGEST);
}

/** The committer's time; a commit can claim one that no calendar has. */
export function dateOf({ committer }: Commit): string {
  const date = new Date(committer.time * 1000);
  return Number.isNaN(date.getTime()) ? "unknown" : `${date.toISOString().slice(0, 19)}Z`;
}
