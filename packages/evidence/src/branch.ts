import type { History, LandedCommit } from "./history.ts";

/** The audited stretch of the branch with what joining asks of it; change ids are computed at most once and in batches. */
export interface Branch {
  /** Oldest first. */
  readonly commits: readonly LandedCommit[];
  /** Place of a commit: 0 for the first of the period, -1 for the one before it; undefined elsewhere. */
  position(sha: string | null): number | undefined;
  /** Commits whose files are exactly this tree, and were not already so before them. */
  withTree(tree: string): readonly number[];
  /** The commits whose merged heads (second parent and on) include this commit. */
  merging(sha: string): readonly number[];
  /** Id of a commit's own change; null when it changes nothing. */
  changeIdOf(at: number): Promise<string | null>;
  /** Commits of the period whose own change has this id. */
  withChangeId(changeId: string): Promise<readonly number[]>;
  /** Ids of the squashed diffs of stretches, each from its first to its last commit. */
  changeIds(stretches: readonly Stretch[]): Promise<readonly (string | null)[]>;
}

/** Commits `first` to `last` of a branch, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export function branchOf(commits: readonly LandedCommit[], history: History): Branch {
  const positions = new Map(commits.map((commit, index) => [commit.sha, index]));
  const before = commits[0]?.parents[0];
  if (before !== undefined) positions.set(before, -1);
  const trees = index(commits, (commit, at) => (commit.tree === commits[at - 1]?.tree ? [] : [commit.tree]));
  const merged = index(commits, (commit) => commit.parents.slice(1));
  const changeIds = (stretches: readonly Stretch[]) =>
    history.changeIds(
      stretches.map(({ first, last }) => ({
        base: commits[first]?.parents[0] ?? null,
        head: commits[last]?.sha ?? "",
      })),
    );
  const own = new Map<number, string | null>();
  const ownIds = async (places: readonly number[]) => {
    const unknown = places.filter((at) => !own.has(at));
    const ids = unknown.length === 0 ? [] : await changeIds(unknown.map((at) => ({ first: at, last: at })));
    for (const [nth, at] of unknown.entries()) own.set(at, ids[nth] ?? null);
  };
  let byChangeId: Map<string, number[]> | undefined;
  return {
    commits,
    changeIds,
    position: (sha) => (sha === null ? undefined : positions.get(sha)),
    withTree: (tree) => trees.get(tree) ?? [],
    merging: (sha) => merged.get(sha) ?? [],
    async changeIdOf(at) {
      await ownIds([at]);
      return own.get(at) ?? null;
    },
    async withChangeId(changeId) {
      if (byChangeId === undefined) {
        await ownIds(commits.map((_, at) => at));
        byChangeId = index(commits, (_, at) => [own.get(at) ?? []].flat());
      }
      return byChangeId.get(changeId) ?? [];
    },
  };
}

function index(
  commits: readonly LandedCommit[],
  keys: (commit: LandedCommit, at: number) => readonly string[],
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  commits.forEach((commit, at) => {
    for (const key of keys(commit, at)) places.set(key, [...(places.get(key) ?? []), at]);
  });
  return places;
}
