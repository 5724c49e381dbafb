import { openStaged, type StagedOptions } from "@gitops-health/git";
import { changeOf } from "./read-change.ts";
import { trustedConfiguration } from "./trusted-configuration.ts";
import type { Change } from "./types.ts";

export interface StagedRequest extends StagedOptions {
  /** Folder inside the repository. */
  readonly directory: string;
  readonly configPath: string;
  /** Where the past may be kept from run to run, inside the git folder of the work tree; undefined: nowhere. */
  readonly cacheDirectoryOf: (gitDir: string) => string | undefined;
  /** UTC day of the evaluation, `YYYY-MM-DD`. */
  readonly day: string;
}

/** What is staged, as the change of one commit that it would be; its commit exists until it is disposed of. */
export interface StagedChange extends AsyncDisposable {
  readonly change: Change;
  /** Whether it would replace HEAD (`git commit --amend`). */
  readonly amends: boolean;
  /** Whether nothing is staged. */
  readonly empty: boolean;
}

/** Reads what is staged, so that hooks and drafts judge it just as the actions will judge the commit. @throws GitError, ConfigError, ChangeError */
export async function readStagedChange(request: StagedRequest): Promise<StagedChange> {
  const staged = await openStaged(request.directory, request);
  try {
    const range = { base: staged.parent, head: staged.sha, mergeBase: staged.parent };
    const git = staged.repository;
    const [headTree, configuration] = await Promise.all([
      git.tree(range.head),
      trustedConfiguration(git, range, request.configPath),
    ]);
    // What identifies a change through squash and merge is for documents; finding it takes three more git processes.
    const subject = { git, repository: null, range, headTree, resultTree: null, changeId: null, configuration };
    const change = await changeOf(subject, {
      configPath: request.configPath,
      cacheDirectory: request.cacheDirectoryOf(staged.repository.gitDir),
      day: request.day,
      single: !staged.merges,
      ...(request.signal && { signal: request.signal }),
    });
    const { amends, empty } = staged;
    return { change, amends, empty, [Symbol.asyncDispose]: () => staged[Symbol.asyncDispose]() };
  } catch (error) {
    await staged[Symbol.asyncDispose]();
    throw error;
  }
}
