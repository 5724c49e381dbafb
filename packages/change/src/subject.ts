import { CONFIGURATION_PATH } from "@gitops-health/config";
import { openRepository, type Repository, type ResolvedRange } from "@gitops-health/git";
import type { NothingToJudge } from "@gitops-health/github";
import { ChangeError } from "./error.ts";
import { type ChangeRequest, requestedRange } from "./request.ts";
import { trustedConfiguration } from "./trusted-configuration.ts";
import type { TrustedConfiguration } from "./types.ts";

/** What a document is about: the range, its identity through squash, rebase and merge queue, and the rules that judge it. */
export interface Subject {
  /** The repository as git sees it. */
  readonly git: Repository;
  /** `owner/name` when GitHub says it, else null. */
  readonly repository: string | null;
  readonly range: ResolvedRange;
  readonly headTree: string;
  readonly resultTree: string | null;
  readonly changeId: string | null;
  readonly configuration: TrustedConfiguration;
}

/**
 * The subject of a run, without reading its commits.
 * @throws ChangeError `range-half-given`, `configuration-missing`, `base-configuration-broken`; ConfigError; GitError; GitHubError
 */
export async function readSubject(request: ChangeRequest): Promise<Subject | NothingToJudge> {
  const asked = requestedRange(request);
  if ("nothingToDo" in asked) return asked;
  const git = await openRepository(request.directory, { signal: request.signal });
  const range = await git.resolveRange(asked, { allowEmpty: request.allowEmpty });
  const subject = await subjectOf(git, range, request.configPath, request.event?.repository ?? null);
  throwIfConfigurationMissing(subject.configuration, request.configPath);
  return subject;
}

/**
 * Whoever names a file means one: a misspelt path must not turn all rules of domains off.
 *
 * @throws ChangeError `configuration-missing`
 */
export function throwIfConfigurationMissing(configuration: TrustedConfiguration, configPath: string): void {
  if (configuration.source !== "defaults" || configPath === CONFIGURATION_PATH) return;
  throw new ChangeError(
    "configuration-missing",
    "user",
    `The input "config" is ${JSON.stringify(configPath)}, which is in no commit that is judged; expected a path from the top of the repository such as ${CONFIGURATION_PATH}, without "./", to a file that is committed.`,
  );
}

/** The subject of a known range; a configuration that is not there counts as empty. */
export async function subjectOf(
  git: Repository,
  range: ResolvedRange,
  configPath: string,
  repository: string | null,
): Promise<Subject> {
  const [headTree, resultTree, changeId, configuration] = await Promise.all([
    git.tree(range.head),
    range.base === null ? null : git.resultTree(range.base, range.head),
    git.changeId(range.mergeBase, range.head),
    trustedConfiguration(git, range, configPath),
  ]);
  return { git, repository, range, headTree, resultTree, changeId: changeId ?? null, configuration };
}
