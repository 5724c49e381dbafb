import { type Configuration, defaultConfiguration, parseConfiguration } from "@gitops-health/config";
import { digestOf } from "@gitops-health/contracts";
import type { Repository, ResolvedRange } from "@gitops-health/git";
import type { TrustedConfiguration } from "./types.ts";

/**
 * The configuration that judges a range: that of its base tree, so that no change can loosen the rules for itself.
 *
 * The same on every event, in a terminal and in an audit years later: a change is judged by the rules that were in force
 * before it. Where the base has none, the change introduces gitops-health and its own file counts, with a notice.
 */
export async function trustedConfiguration(
  repository: Repository,
  range: ResolvedRange,
  path: string,
): Promise<TrustedConfiguration> {
  if (range.base !== null) {
    const bytes = await repository.file(range.base, path);
    if (bytes !== undefined) return configured(parseConfiguration(bytes, path), "base", null);
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
    `There is no ${path}, so no path is known to be regulated and the rules of domains were not evaluated.`,
  );
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
