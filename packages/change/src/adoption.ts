import type { Commit, Repository, ResolvedRange } from "@gitops-health/git";
import { ChangeError } from "./error.ts";

/**
 * Which commits of a range came before the house was adopted (`adopted-at` of the configuration that counts): their shas.
 *
 * By a commit: those that it is built on. By a day of UTC: the range is cut at one place, before the first commit of that day
 * or later, and nothing is old in a range whose base is not. A change that has yet to land (`landed` is false and its head is
 * not on the default branch) lands after the adoption whatever dates its commits have: dates are what their author says.
 *
 * @param commits of the range, oldest first
 * @param day `YYYY-MM-DD` (UTC) on which it is judged
 * @throws ChangeError `adopted-at-unknown`
 */
export async function beforeAdoption(
  git: Repository,
  range: ResolvedRange,
  commits: readonly Commit[],
  adoptedAt: string | undefined,
  judged: { readonly day: string; readonly landed: boolean },
): Promise<ReadonlySet<string>> {
  if (adoptedAt === undefined) return new Set();
  if (DAY.test(adoptedAt)) {
    if (judged.day >= adoptedAt && !judged.landed && !(await onDefaultBranch(git, range.head))) return new Set();
    return earlierThan(Date.parse(`${adoptedAt}T00:00:00Z`) / 1000, git, range, commits);
  }
  const adopted = await git.tryResolve(adoptedAt);
  if (adopted === undefined)
    throw new ChangeError(
      "adopted-at-unknown",
      "user",
      `adopted-at in the configuration is ${JSON.stringify(adoptedAt)}, which is neither a day such as 2026-01-31 nor a commit of this repository; check out with fetch-depth: 0 so that it is there.`,
    );
  return builtOnBy(adopted, git, commits);
}

const DAY = /^\d{4}-\d\d-\d\d$/;

async function onDefaultBranch(git: Repository, head: string): Promise<boolean> {
  const branch = await git.defaultBranch();
  const tip =
    branch === undefined
      ? undefined
      : ((await git.tryResolve(`refs/remotes/origin/${branch}`)) ?? (await git.tryResolve(`refs/heads/${branch}`)));
  return tip !== undefined && (await git.isAncestor(head, tip));
}

async function earlierThan(
  start: number,
  git: Repository,
  { base }: ResolvedRange,
  commits: readonly Commit[],
): Promise<ReadonlySet<string>> {
  if (base !== null)
    for await (const { committer } of git.log({ head: base, max: 1 })) if (committer.time >= start) return new Set();
  const first = commits.findIndex(({ committer }) => committer.time >= start);
  return new Set(commits.slice(0, first < 0 ? commits.length : first).map(({ sha }) => sha));
}

/** The commits of a range that another one is built on, by one question to git unless it lies in the range itself. */
async function builtOnBy(adopted: string, git: Repository, commits: readonly Commit[]): Promise<ReadonlySet<string>> {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const last = commits.at(-1);
  if (last === undefined) return new Set();
  const start = bySha.get(adopted);
  if (start === undefined)
    // Outside of the range: it comes after all of it, or (what a range leaves out) before, or beside it.
    return (await git.isAncestor(last.sha, adopted)) ? new Set(bySha.keys()) : new Set();
  const found = new Set<string>();
  const open = [...start.parents];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    const commit = bySha.get(sha);
    if (commit === undefined || found.has(sha)) continue;
    found.add(sha);
    open.push(...commit.parents);
  }
  return found;
}
