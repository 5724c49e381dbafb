import type { Commit, FileChange, Repository } from "@gitops-health/git";
import type { FeatureRow } from "./features.ts";
import { keptPast } from "./kept-past.ts";
import { pastReader } from "./past-reader.ts";
import { type HistoryFeatures, PathHistory } from "./path-history.ts";
import type { RiskRequest } from "./request.ts";

/** What the past says of the changes of a request. */
export interface Gathered {
  /** Rows of the window, oldest first. */
  readonly window: readonly FeatureRow[];
  readonly squashed: HistoryFeatures;
  readonly commits: readonly HistoryFeatures[];
  readonly parts: readonly HistoryFeatures[];
}

/** What the past says of the changes of a request: as a former run kept it, else from git. */
export async function gather(repository: Repository, request: RiskRequest): Promise<Gathered> {
  const { base, cacheDirectory, shallow, configurationDigest, isTest } = request;
  if (base === null || shallow) return { window: [], ...historiesOf(request, new PathHistory()) };
  const options = { isTest, configurationDigest };
  if (cacheDirectory === undefined) {
    const { rows, paths } = await (request.readPast ?? pastReader(repository))(base, options);
    return { window: rows.map(({ row }) => row), ...historiesOf(request, paths) };
  }
  const { window, paths } = await keptPast(cacheDirectory, repository, base, options);
  return { window: window.filter((row) => row !== null), ...historiesOf(request, paths) };
}

/** Whether a commit is part of what later ones are compared with: it changes files and is no merge. */
export function isPast(commit: Commit): boolean {
  return commit.parents.length < 2 && commit.files.length > 0;
}

/** A commit also knows the range's commits before it; the squashed diff and its parts know the base only. */
function historiesOf({ commits, files, parts = [] }: RiskRequest, paths: PathHistory): Omit<Gathered, "window"> {
  const author = commits.at(-1)?.author.email ?? "";
  const of = (changed: readonly FileChange[]) => paths.of(changed, author);
  return {
    squashed: of(files),
    parts: parts.map(of),
    commits: commits.map((commit) => {
      const history = paths.of(commit.files, commit.author.email);
      if (isPast(commit)) paths.observe(commit);
      return history;
    }),
  };
}
