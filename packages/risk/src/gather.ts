import type { Commit, FileChange, Repository } from "@gitops-health/git";
import { cachePath, type Gathered, readCache, writeCache } from "./cache.ts";
import { pastReader } from "./past-reader.ts";
import { PathHistory } from "./path-history.ts";
import type { RiskRequest } from "./request.ts";

/** Changes whenever the meaning of a raw feature does. */
const FEATURES_VERSION = "1";

/** What the past says of the changes of a request, from the cache of a former run if there is one, else from git. */
export async function gather(repository: Repository, request: RiskRequest): Promise<Gathered> {
  const { head, base, cacheDirectory, shallow, configurationDigest, parts = [] } = request;
  const key = { head, base, configuration: configurationDigest, version: FEATURES_VERSION };
  const path = cacheDirectory === undefined || shallow ? undefined : cachePath(cacheDirectory, key);
  const expected = { commits: request.commits.length, parts: parts.length };
  const cached = path === undefined ? undefined : await readCache(path, expected);
  if (cached !== undefined) return cached;
  const read =
    base === null || shallow
      ? { rows: [], paths: new PathHistory() }
      : await (request.readPast ?? pastReader(repository))(base, { isTest: request.isTest, configurationDigest });
  const gathered = { window: read.rows.map(({ row }) => row), ...historiesOf(request, read.paths) };
  if (path !== undefined) await writeCache(path, gathered);
  return gathered;
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
