import type { JoinedBy } from "@gitops-health/contracts";
import type { Branch, Stretch } from "./branch.ts";
import type { Run } from "./run.ts";

/** Where the change of a run landed: a stretch of the branch, because a rebase merge lands one commit for each of the pull request's. */
export interface Landing extends Stretch {
  readonly by: JoinedBy;
  /** The merge commit landed something else than the run judged. */
  readonly adds: boolean;
}

/**
 * Finds what a run's documents are about (decision 4): first the very commit, then the tree that landing was to give, then the patch.
 * Several answers are for the caller to report; none is none.
 */
export async function landings(run: Run, branch: Branch): Promise<readonly Landing[]> {
  const byCommit = await judgedItself(run, branch);
  if (byCommit === undefined) return [];
  if (byCommit.length > 0) return byCommit;
  return (await foreseenTree(run, branch)) ?? (await samePatch(run, branch));
}

/** The run's head is on the branch (push, merge queue, fast-forward), or is what a merge commit merged. Undefined: it landed before the period. */
async function judgedItself(run: Run, branch: Branch): Promise<readonly Landing[] | undefined> {
  const last = branch.position(run.subject);
  if (last !== undefined) {
    if (last < 0) return undefined;
    const before = branch.position(run.mergeBase);
    // Everything on the branch between the merge base and the head was in the range that was judged.
    return [{ first: before !== undefined && before < last ? before + 1 : last, last, by: "commit", adds: false }];
  }
  const found: Landing[] = [];
  for (const at of branch.merging(run.subject)) {
    const same = branch.commits[at]?.tree === run.resultTree || (await isPatch(run, branch, at));
    found.push({ first: at, last: at, by: "commit", adds: !same });
  }
  return found;
}

/**
 * The landed files are those that merging was to give, and the way there is what the run judged: a revert can give an old tree again.
 * Undefined when no commit fits.
 */
async function foreseenTree(run: Run, branch: Branch): Promise<readonly Landing[] | undefined> {
  if (run.resultTree === null) return undefined;
  const found: Landing[] = [];
  for (const last of branch.withTree(run.resultTree)) {
    const stretch = await stretchEndingAt(last, run, branch);
    if (stretch !== undefined) found.push({ ...stretch, by: "resultTree", adds: false });
  }
  // A change that was reverted and landed again gives its tree twice; the base that the run saw tells which it is.
  const onBase = found.filter(({ first }) => branch.commits[first]?.parents[0] === run.base);
  return onBase.length === 1 ? onBase : found.length > 0 ? found : undefined;
}

/** The same patch, landed on a base that moved on: as one commit, or as several whose sum it is. */
async function samePatch(run: Run, branch: Branch): Promise<readonly Landing[]> {
  if (run.changeId === null) return [];
  const single = await branch.withChangeId(run.changeId);
  const found = single.map((at) => ({ first: at, last: at, by: "changeId" as const, adds: false }));
  if (found.length > 0) return found;
  const stretches = branch.commits.flatMap((_, last) => {
    const first = aligned(run.headers, last, branch);
    return first !== undefined && first < last ? [{ first, last }] : [];
  });
  const ids = stretches.length === 0 ? [] : await branch.changeIds(stretches);
  return stretches
    .filter((_, at) => ids[at] === run.changeId)
    .map((each) => ({ ...each, by: "changeId", adds: false }));
}

/**
 * The stretch that a run landed as, given its last commit: the shortest whose squashed diff is the run's patch.
 * Where context lines make the patches differ, the stretch since the run's base counts if it repeats the run's commits by header.
 */
async function stretchEndingAt(last: number, run: Run, branch: Branch): Promise<Stretch | undefined> {
  const alone = { first: last, last };
  if (branch.commits[last]?.parents[0] === run.base || (await isPatch(run, branch, last))) return alone;
  const before = branch.position(run.base);
  const since = before === undefined ? last : before + 1;
  const byHeader = aligned(run.headers, last, branch) ?? last;
  const starts = [Math.max(since, byHeader), Math.min(since, byHeader)].filter((first) => first < last);
  const stretches = starts.map((first) => ({ first, last }));
  const ids = stretches.length === 0 ? [] : await branch.changeIds(stretches);
  const patch = stretches.find((_, at) => run.changeId !== null && ids[at] === run.changeId);
  return patch ?? (since === byHeader && since < last ? { first: since, last } : undefined);
}

/** Where the commits of a run, walked back from `last` by their headers, start on the branch; a rebase may drop some. */
function aligned(headers: readonly string[], last: number, branch: Branch): number | undefined {
  let first: number | undefined;
  let at = last;
  for (const header of headers.toReversed())
    if (branch.commits[at]?.header === header) {
      first = at;
      at -= 1;
    } else if (first === undefined) return undefined;
  return first;
}

async function isPatch(run: Run, branch: Branch, at: number): Promise<boolean> {
  return run.changeId !== null && (await branch.changeIdOf(at)) === run.changeId;
}
