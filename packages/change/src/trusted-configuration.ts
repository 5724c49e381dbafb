import { ConfigError, type Configuration, defaultConfiguration, parseConfiguration } from "@gitops-health/config";
import { digestOf } from "@gitops-health/contracts";
import type { Repository, ResolvedRange } from "@gitops-health/git";
import { ChangeError } from "./error.ts";
import type { TrustedConfiguration } from "./types.ts";

/**
 * The configuration that judges a range: that of its base tree, so that no change can loosen the rules for itself.
 *
 * The same on every event, in a terminal and in an audit years later: a change is judged by the rules that were in force
 * before it. Where the base has none, the change introduces gitops-health and its own file counts, with a notice.
 *
 * A base whose configuration is broken (a newer version of us knows more problems, somebody pushed past the checks) judges
 * nothing: every change is refused but one that edits nothing else than that file. It brings no code that the rules would
 * guard, so its own copy counts, with a notice; otherwise nobody could mend the configuration through a required check.
 * @throws ConfigError for a configuration that is broken in the change, ChangeError `base-configuration-broken`
 */
export async function trustedConfiguration(
  repository: Repository,
  range: ResolvedRange,
  path: string,
): Promise<TrustedConfiguration> {
  if (range.base !== null) {
    const bytes = await repository.file(range.base, path);
    if (bytes !== undefined) {
      const value = parsedOrBroken(bytes, path);
      return value instanceof ConfigError ? mended(repository, range, path, value) : configured(value, "base", null);
    }
  }
  const own = await repository.file(range.head, path);
  if (own !== undefined)
    return configured(
      parseConfiguration(own, path),
      "head",
      `First adoption: ${path} is not in the base, so the change is judged by its own copy.`,
    );
  return configured(
    defaultConfiguration(),
    "defaults",
    `There is no ${path} in the commits that are judged, so no path is known to be regulated and the rules of domains were not evaluated.`,
  );
}

/** The configuration of a change that mends a broken one and does nothing else. @throws ChangeError `base-configuration-broken` */
async function mended(
  repository: Repository,
  range: ResolvedRange,
  path: string,
  broken: ConfigError,
): Promise<TrustedConfiguration> {
  const own = await repository.file(range.head, path);
  const files = await repository.diff(range.mergeBase, range.head, { files: "raw", renames: false });
  if (own !== undefined && files.length > 0 && files.every((file) => file.path === path))
    return configured(
      parseConfiguration(own, path),
      "head",
      `The base's ${path} is broken; the change edits nothing else, so it is judged by its own copy.`,
    );
  throw new ChangeError(
    "base-configuration-broken",
    "user",
    `${path} is broken in the base commit ${range.base}, so nothing can be judged by it. Mend it by a change that edits nothing but this file, which is judged by its own copy; then bring that commit into this branch and run again. ${broken.message}`,
    { cause: broken },
  );
}

function parsedOrBroken(bytes: Buffer, path: string): Configuration | ConfigError {
  try {
    return parseConfiguration(bytes, path);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

/** The change's own configuration, when it differs from the trusted one; null when it is the same. A broken one is the user's error. */
export async function ownConfiguration(
  repository: Repository,
  range: ResolvedRange,
  path: string,
  trusted: TrustedConfiguration,
): Promise<TrustedConfiguration | null> {
  if (trusted.source !== "base") return null;
  const bytes = await repository.file(range.head, path);
  const own =
    bytes === undefined
      ? configured(defaultConfiguration(), "defaults", `The change removes ${path}.`)
      : configured(parseConfiguration(bytes, path), "head", null);
  return own.digest === trusted.digest ? null : own;
}

function configured(
  value: Configuration,
  source: TrustedConfiguration["source"],
  notice: string | null,
): TrustedConfiguration {
  return { value, digest: digestOf(value), source, notice };
}
