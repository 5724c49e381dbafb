import type { Commit, Repository } from "@gitops-health/git";
import { type DiffFeatures, diffFeatures } from "./diff-features.ts";
import type { FeatureRow } from "./features.ts";
import { declaredType } from "./fix-message.ts";
import { type HistoryFeatures, PathHistory, type Touched } from "./path-history.ts";
import { WINDOW } from "./window.ts";

/** One commit of the past. */
export interface PastRow {
  readonly sha: string;
  readonly row: FeatureRow;
}

/** A repository's past at a commit: rows of its last non-merge commits, oldest first, and what it says of paths and people. */
export interface Past {
  readonly rows: readonly PastRow[];
  readonly paths: PathHistory;
}

export interface PastOptions {
  readonly isTest: (path: string) => boolean;
  /** `window`: the last 1,000 commits, for scoring; `all`: every commit, for benchmarks and tables. */
  readonly extent: "window" | "all";
}

/** Commits that the history of paths and people goes back: bounds time and memory in very long histories. */
const REACH = 20_000;
/** Patch text of one commit that is looked at; what is beyond counts by its lines. */
const PATCH_BYTES = 1024 * 1024;

/**
 * Reads the past of `head`, itself included. Two git processes work side by side: one lists names over the whole history,
 * which is fast, one or two print the patches of the commits that become rows, which is slow.
 */
export async function readPast(repository: Repository, head: string, options: PastOptions): Promise<Past> {
  const { isTest } = options;
  const whole = options.extent === "all";
  const names = listNames(repository, head, whole ? undefined : REACH);
  const patches = whole
    ? readAllPatches(repository, head, await names, isTest)
    : readPatches(repository, { head, max: WINDOW }, isTest);
  // Awaited together, so that a failure of one isn't left unhandled while the other still runs.
  const [commits, diffs] = await Promise.all([names, patches]);
  const paths = new PathHistory();
  const rows: PastRow[] = [];
  for (const commit of commits.reverse()) {
    const diff = diffs.get(commit.sha);
    if (diff !== undefined)
      rows.push({ sha: commit.sha, row: rowOf(diff, paths.of(commit.files, commit.author.email), [commit.message]) });
    paths.observe(commit);
  }
  return { rows, paths };
}

/** The features of one change; it is quiet when every one of its messages says so and its diff agrees. */
export function rowOf(diff: DiffFeatures, history: HistoryFeatures, messages: readonly string[]): FeatureRow {
  const { structureKept, ...figures } = diff;
  const { fixDensity, priorFixes, authorCommits } = history;
  const quiet =
    structureKept && messages.length > 0 && messages.every((message) => QUIET.has(declaredType(message) ?? ""));
  return { ...figures, fixDensity, priorFixes, authorCommits, quiet };
}

const QUIET = new Set(["docs", "doc", "style", "test", "tests", "chore"]);

interface Named extends Pick<Commit, "sha" | "author" | "committer" | "message"> {
  readonly files: readonly Touched[];
}

/** Newest first. */
async function listNames(repository: Repository, head: string, max: number | undefined): Promise<Named[]> {
  const list: Named[] = [];
  const range = { head, merges: "exclude", files: "raw", renames: "exact", ...(max !== undefined && { max }) } as const;
  for await (const commit of repository.log(range)) {
    if (commit.files.length === 0) continue;
    const { sha, author, committer } = commit;
    const files = commit.files.map(({ path, previousPath, status }) => ({ path, previousPath, status }));
    // Only the first line of a message is looked at, and messages can be long.
    list.push({ sha, author, committer, message: commit.message.slice(0, 1000), files });
  }
  return list;
}

interface Stretch {
  readonly head: string;
  readonly max?: number;
  readonly since?: number;
  readonly until?: number;
}

async function readPatches(
  repository: Repository,
  stretch: Stretch,
  isTest: (path: string) => boolean,
): Promise<Map<string, DiffFeatures>> {
  const diffs = new Map<string, DiffFeatures>();
  const range = { ...stretch, merges: "exclude", files: "patch", maxPatchBytes: PATCH_BYTES } as const;
  for await (const commit of repository.log(range))
    if (commit.files.length > 0) diffs.set(commit.sha, diffFeatures(commit.files, isTest));
  return diffs;
}

/** Git prints patches with one processor; over a whole history two halves, parted by date, take half the time. */
async function readAllPatches(
  repository: Repository,
  head: string,
  names: readonly Named[],
  isTest: (path: string) => boolean,
): Promise<Map<string, DiffFeatures>> {
  const middle = names[names.length >> 1]?.committer.time ?? 0;
  const halves = await Promise.all([
    readPatches(repository, { head, since: middle + 1 }, isTest),
    readPatches(repository, { head, until: middle }, isTest),
  ]);
  return new Map(halves.flatMap((half) => [...half]));
}
