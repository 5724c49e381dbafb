import { throwIfConfigurationMissing, trustedConfiguration } from "@gitops-health/change";
import { type Configuration, parseConfiguration } from "@gitops-health/config";
import {
  repositoryRules,
  repositorySuppressions,
  type Scan,
  type Suppressions,
  scanDiff,
} from "@gitops-health/detectors";
import { openRepository, openStaged, type Repository, type ResolvedRange } from "@gitops-health/git";
import type { Terminal } from "../terminal.ts";

/** What a scan needs to know beside what is scanned. */
export interface ScanContext {
  /** Path of the configuration inside the repository. */
  readonly config: string;
  /** The UTC day. */
  readonly day: string;
  readonly signal: AbortSignal;
}

/** A scan, and what a reader must know of how it was done. */
export interface NotedScan {
  readonly scan: Scan;
  readonly notices: readonly string[];
}

/** Scans what a range of commits adds and takes away, by the rules of its base. @throws GitError, ConfigError, DetectorsError */
export async function scanRange(
  { base, head }: { readonly base: string; readonly head: string },
  terminal: Terminal,
  context: ScanContext,
): Promise<NotedScan> {
  const git = await openRepository(terminal.directory, { signal: context.signal });
  try {
    return await scanResolved(git, await git.resolveRange({ kind: "explicit", base, head }), context);
  } finally {
    git.close();
  }
}

/** Scans what is staged, by the rules of HEAD. @throws GitError, ConfigError, DetectorsError */
export async function scanStaged(terminal: Terminal, context: ScanContext): Promise<NotedScan> {
  const { environment, directory } = terminal;
  await using staged = await openStaged(directory, { message: "chore: staged\n", environment, signal: context.signal });
  const { repository, sha, parent } = staged;
  return await scanResolved(repository, { base: parent, head: sha, mergeBase: parent }, context);
}

async function scanResolved(
  git: Repository,
  range: ResolvedRange,
  { config, day, signal }: ScanContext,
): Promise<NotedScan> {
  const trustedOne = await trustedConfiguration(git, range, config);
  throwIfConfigurationMissing(trustedOne, config);
  const { value, source, notice } = trustedOne;
  const files = await git.diff(range.mergeBase, range.head);
  const own = await suppressionsIn(git, range.head, await configurationIn(git, range.head, config, value));
  // On first adoption the change brings the configuration itself: its rules count, what it allows does not yet.
  const judge = range.base === null || source === "head" ? range.head : range.base;
  const trusted = judge === range.base ? await suppressionsIn(git, judge, value) : { pathRules: [], baseline: null };
  const { options, notices } = await repositoryRules(value, (path) => git.file(judge, path));
  const scan = await scanDiff(files, {
    ...options,
    signal,
    readFile: (path) => git.file(range.head, path),
    suppressions: { trusted, own, day },
  });
  return { scan, notices: [...(source === "head" && notice !== null ? [notice] : []), ...notices] };
}

/** The configuration of a commit, else the one that counts. */
async function configurationIn(
  git: Repository,
  commit: string,
  path: string,
  otherwise: Configuration,
): Promise<Configuration> {
  const bytes = await git.file(commit, path);
  return bytes === undefined ? otherwise : parseConfiguration(bytes, path);
}

function suppressionsIn(git: Repository, commit: string, configuration: Configuration): Promise<Suppressions> {
  return repositorySuppressions(configuration, (path) => git.file(commit, path));
}
