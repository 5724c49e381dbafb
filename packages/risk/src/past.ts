import type { Commit, LogOptions, Repository } from "@gitops-health/git";
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
export const REACH = 20_000;
/** Patch text of one commit that is looked at; what is beyond counts by its lines. */
const PATCH_BYTES = 1024 * 1024;

/**
 * Reads the past of `head`, itself included. Two git processes work side by side: one lists names over the whole history,
 * which is fast, one or two print the patches of the commits that become rows, which is slow.
 */
export async function readPast(repository: Repository, head: string, options: PastOptions): Promise<Past> {
  const { isTest } = options;
  if (options.extent === "window") return pastOf(await readWindow(repository, head, isTest));
  const names = await listNames(repository, { head });
  return pastOf({ names, diffs: await readAllPatches(repository, head, names, isTest) });
}

/** What git says of a past: all names, and the features of the commits that become rows. */
export interface Listed {
  /** Newest first; no merges. */
  readonly names: readonly Named[];
  readonly diffs: ReadonlyMap<string, DiffFeatures>;
}

/** What is listed of the last commits before and with `head`. */
export async function readWindow(
  repository: Repository,
  head: string,
  isTest: (path: string) => boolean,
): Promise<Listed> {
  // Awaited together, so that a failure of one isn't left unhandled while the other still runs.
  const [names, diffs] = await Promise.all([
    listNames(repository, { head, max: REACH }),
    readPatches(repository, { head, max: WINDOW }, isTest),
  ]);
  return { names, diffs };
}

/** Plays a listed history from its oldest commit on, after what `paths` has seen already. */
export function pastOf({ names, diffs }: Listed, paths = new PathHistory()): Past {
  const rows: PastRow[] = [];
  for (let at = names.length - 1; at >= 0; at--) {
    const commit = names[at];
    if (commit === undefined || commit.files.length === 0) continue;
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

/** A commit as far as the history of paths and people is concerned. */
export interface Named extends Pick<Commit, "sha" | "parents" | "author" | "committer" | "message"> {
  readonly files: readonly Touched[];
}

/** Which commits are listed. */
export interface Stretch extends Pick<LogOptions, "head" | "base" | "max" | "since" | "until"> {}

/** Newest first. Merges, where asked for, have no files. */
export async function listNames(
  repository: Repository,
  stretch: Stretch,
  merges: "include" | "exclude" = "exclude",
): Promise<Named[]> {
  const list: Named[] = [];
  for await (const commit of repository.log({ ...stretch, merges, files: "raw", renames: "exact" })) {
    const { sha, parents, author, committer } = commit;
    const files = commit.files.map(({ path, previousPath, status }) => ({ path, previousPath, status }));
    list.push({ sha, parents, author, committer, message: beginning(commit.message), files });
  }
  return list;
}

/** Only the first line of a message is looked at, and messages can be long; a slice would keep the whole one in memory, so it is copied. */
function beginning(message: string): string {
  return message.length <= 1000 ? message : Buffer.from(message.slice(0, 1000)).toString();
}

/** Features by commit; merges and commits without files have none. */
export async function readPatches(
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
