import type { History, LandedCommit } from "./history.ts";
import { readPeriodEnd } from "./period.ts";

/**
 * Which changes came before the house was adopted (`adopted-at`: a day of UTC or a commit; the change at it is the first one that counts).
 * The answer for a commit is a sentence, or null when the change counts. As in the population the branch is cut at one place,
 * so that a forged date moves no change before the adoption.
 */
export async function adoption(
  adoptedAt: string | undefined,
  commits: readonly LandedCommit[],
  history: History,
): Promise<(commit: LandedCommit) => string | null> {
  if (adoptedAt === undefined) return () => null;
  const start = await firstAdopted(adoptedAt, commits, history);
  const before = new Set(commits.slice(0, start).map(({ sha }) => sha));
  return ({ sha }) => (before.has(sha) ? `before adoption (adopted-at: ${adoptedAt})` : null);
}

async function firstAdopted(adoptedAt: string, commits: readonly LandedCommit[], history: History): Promise<number> {
  const end = await readPeriodEnd("adopted-at", adoptedAt, history);
  if (end.kind === "day") {
    const first = commits.findIndex(({ committer }) => committer.time >= end.start);
    return first < 0 ? commits.length : first;
  }
  const at = commits.findIndex(({ sha }) => sha === end.commit);
  if (at >= 0) return at;
  // Not in the period: either all of it came after the adoption, or all of it before.
  const last = commits.at(-1);
  return last !== undefined && (await history.isAncestor(end.commit, last.sha))
    ? await firstWith(end.commit, commits, history)
    : commits.length;
}

/** The change that brought a commit of a branch in: found by halving, as all later ones have it too. */
async function firstWith(commit: string, commits: readonly LandedCommit[], history: History): Promise<number> {
  let low = 0;
  let high = commits.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (await history.isAncestor(commit, commits[middle]?.sha ?? "")) high = middle;
    else low = middle + 1;
  }
  return low;
}
