import type { Repository } from "@gitops-health/git";
import type { DiffFeatures } from "./diff-features.ts";
import { type Listed, listNames, type Named, type Past, pastOf, REACH, readPatches, readWindow } from "./past.ts";
import { WINDOW } from "./window.ts";

/** Reads what lies before a change: the past of `head`, itself included. */
export type PastReader = (head: string, options: PastReaderOptions) => Promise<Past>;

export interface PastReaderOptions {
  readonly isTest: (path: string) => boolean;
  /** Digest of what `isTest` depends on. */
  readonly configurationDigest: string;
}

/**
 * A reader for heads that follow each other, as the changes of an audited branch do: git is asked only for the commits
 * that are new since the last head. Whatever is asked in whatever order, the answers are those of `readPast`.
 *
 * It keeps what one past needs (the names of the last 20,000 commits, the features of the last 1,000), so its memory does
 * not grow with the number of heads.
 */
export function pastReader(repository: Repository): PastReader {
  let last: { readonly head: string; readonly configuration: string; readonly listed: Listed } | undefined;
  return async (head, { isTest, configurationDigest }) => {
    const { head: before, listed } = last?.configuration === configurationDigest ? last : {};
    const continued =
      before === undefined || listed === undefined
        ? undefined
        : before === head
          ? listed
          : await continueTo(repository, head, { before, listed }, isTest);
    const found = continued ?? (await readWindow(repository, head, isTest));
    last = { head, configuration: configurationDigest, listed: found };
    return pastOf(found);
  };
}

/** What is listed at `head`, by what was listed at `before` and the commits since; undefined when these are not enough. */
async function continueTo(
  repository: Repository,
  head: string,
  { before, listed }: { readonly before: string; readonly listed: Listed },
  isTest: (path: string) => boolean,
): Promise<Listed | undefined> {
  const stretch = { base: before, head, max: WINDOW };
  const [since, patches] = await Promise.all([
    listNames(repository, stretch, "include"),
    readPatches(repository, stretch, isTest),
  ]);
  // None: `head` lies before `before`. So many: perhaps not all are there.
  if (since.length === 0 || since.length === WINDOW) return undefined;
  const names = inLine(since, before)
    ? [...since, ...listed.names].slice(0, REACH)
    : await inGitsOrder(repository, head, [...since, ...listed.names]);
  if (names === undefined) return undefined;
  const diffs = new Map<string, DiffFeatures>();
  for (const { sha, files } of names.slice(0, WINDOW)) {
    if (files.length === 0) continue;
    const diff = patches.get(sha) ?? listed.diffs.get(sha);
    if (diff === undefined) return undefined;
    diffs.set(sha, diff);
  }
  return { names, diffs };
}

/** Whether commits, newest first, are each the only parent of the one before, down to `before`: git then lists them, and after them what it lists at `before`. */
function inLine(since: readonly Named[], before: string): boolean {
  return since.every(({ parents }, at) => parents.length === 1 && parents[0] === (since[at + 1]?.sha ?? before));
}

/** Merged histories interleave by date, which git does best; undefined when a commit is none of `known`. */
async function inGitsOrder(
  repository: Repository,
  head: string,
  known: readonly Named[],
): Promise<Named[] | undefined> {
  const bySha = new Map(known.map((commit) => [commit.sha, commit]));
  const names: Named[] = [];
  for await (const { sha } of repository.log({ head, merges: "exclude", max: REACH })) {
    const commit = bySha.get(sha);
    if (commit === undefined) return undefined;
    names.push(commit);
  }
  return names;
}
