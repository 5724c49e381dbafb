import type { Change } from "./types.ts";

/** The commits of a change that lie on the branch itself, newest first: the head, its first parent, and so on to the base. */
export function mainline({ range, commits }: Pick<Change, "range" | "commits">): string[] {
  const parentOf = new Map(commits.map(({ commit }) => [commit.sha, commit.parents[0]]));
  const shas: string[] = [];
  let next: string | undefined = range.head;
  while (next !== undefined && parentOf.has(next)) {
    shas.push(next);
    next = parentOf.get(next);
  }
  return shas;
}
