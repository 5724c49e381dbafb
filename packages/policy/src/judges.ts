import { posix } from "node:path";
import type { Change } from "@gitops-health/change";
import { ExpectedError } from "@gitops-health/contracts";
import { PolicyError } from "./error.ts";
import type { Policies } from "./policies.ts";
import type { Listed, Loaded } from "./user/load.ts";

/** How the user's own policies are loaded. */
export interface OwnPolicies {
  /** Where compiled policies are kept for the next run; undefined: nowhere. */
  readonly cacheDirectory?: string | undefined;
  /** Paths on the runner, from the action's inputs; relative ones start at the workspace. */
  readonly runner?: {
    readonly workspace: string;
    readonly policies: readonly string[];
    readonly data: readonly string[];
  };
  readonly signal?: AbortSignal;
}

/** What judges a change: our rules, and the user's own beside them. */
export interface Judges {
  /** Undefined: ours as shipped. */
  readonly policies: Policies | undefined;
  readonly userPolicies: readonly Policies[];
  readonly data: Loaded["data"];
  /** Why others judge than should; null when all is as it should be. */
  readonly notice: string | null;
}

/**
 * What judges a change by its configuration: the policies and data that it lists, read by git from the tree that the configuration
 * was read from, and those of the action's inputs. Where nothing is listed nothing is loaded.
 *
 * Policies that are broken in the base judge nothing but a change that edits nothing else than what changes are judged by: that
 * one is judged by its own, as with a broken configuration. Otherwise nobody could mend them through a required check.
 * @throws PolicyError, ConfigError
 */
export async function judgesOf(change: Change, own: OwnPolicies = {}): Promise<Judges> {
  const { source } = change.configuration;
  try {
    return await read(change, source === "base" ? change.range.base : change.range.head, own);
  } catch (error) {
    if (source !== "base" || !(error instanceof ExpectedError) || error.fault !== "user") throw error;
    if (!editsOnlyRules(change) || !editsPolicies(change)) throw brokenInBase(error, change);
    const judges = await read(change, change.range.head, own);
    return {
      ...judges,
      notice: `The base's policies are broken; the change edits nothing but what changes are judged by, so it is judged by its own copy of them. ${error.message}`,
    };
  }
}

/** The change as its own copy of the listed policies and data judges it; null when it edits none of them. */
export function underOwnPolicies(change: Change): Change | null {
  if (change.configuration.source !== "base" || !editsPolicies(change)) return null;
  return { ...change, configuration: { ...change.configuration, source: "head", notice: null } };
}

async function read(
  change: Change,
  commit: string | null,
  { cacheDirectory, runner, signal }: OwnPolicies,
): Promise<Judges> {
  const { policies, data, "policy-limits": limits } = change.configuration.value;
  const inTree = policies.length + data.length > 0 && commit !== null;
  const onRunner = runner !== undefined && runner.policies.length + runner.data.length > 0;
  if (!inTree && !onRunner) return { policies: undefined, userPolicies: [], data: [], notice: null };
  // Loaded only when there is something to load, so that nobody else's start is slower.
  const [{ loadPolicies }, { treePlace }, { runnerPlace }] = await Promise.all([
    import("./user/load.ts"),
    import("./user/place.ts"),
    import("./user/runner-place.ts"),
  ]);
  const lists: Listed[] = [
    ...(inTree ? [{ place: treePlace(change.git, commit), policies, data }] : []),
    ...(onRunner
      ? [{ ...runner, place: runnerPlace(runner.workspace, { git: change.git, head: change.range.head }) }]
      : []),
  ];
  return { ...(await loadPolicies(lists, { limits, cacheDirectory, signal })), notice: null };
}

/** Whether a change edits a file that its configuration lists, or one below a folder that it lists. */
function editsPolicies({ configuration: { value }, files }: Change): boolean {
  const listed = [...value.policies, ...value.data].map((path) => posix.normalize(path).replace(/\/$/, ""));
  const paths = files.flatMap((file) => [file.path, file.previousPath ?? file.path]);
  // The rules file of a module lies beside it.
  const beside = listed.map((path) => path.replace(/\.(wasm|tar\.gz|tgz)$/, ".rules.json"));
  return paths.some((path) => [...listed, ...beside].some((each) => path === each || path.startsWith(`${each}/`)));
}

function editsOnlyRules({ files, governanceEdits }: Change): boolean {
  return files.every((file) =>
    [file.path, file.previousPath ?? file.path].every((path) => governanceEdits.includes(path)),
  );
}

function brokenInBase(error: ExpectedError, { range }: Change): PolicyError {
  return new PolicyError(
    "base-policies-broken",
    "user",
    `The policies or data in the base commit ${range.base} cannot be loaded, so nothing can be judged by them. Mend them by a change that edits nothing else, which is judged by its own copy; then bring that commit into this branch and run again. ${error.message}`,
    { cause: error },
  );
}
