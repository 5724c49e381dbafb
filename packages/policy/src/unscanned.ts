import type { PolicyInput } from "./input.ts";
import type { Rule } from "./rules.ts";

/** A changed file that detectors did not look at, or not wholly, and why. */
export interface NotScanned {
  readonly path: string;
  readonly reason: string;
}

/**
 * What a rule on findings was not told because detectors did not look: a change that is too large to be read would pass it otherwise.
 * Text is a gap that the analysis is incomplete with. A picture is none, and no rule on the code of a domain looks at one.
 *
 * @returns undefined when detectors looked at all that the rule is about
 */
export function unscannedFor(
  { needs, scope }: Rule,
  { files, commits }: PolicyInput,
  notScanned: readonly NotScanned[],
): { readonly what: string; readonly gap: boolean } | undefined {
  if (notScanned.length === 0 || !needs.includes("findings")) return undefined;
  const changed = new Map([...commits.flatMap((commit) => commit.files), ...files].map((file) => [file.path, file]));
  const isText = ({ path }: NotScanned) => {
    const file = changed.get(path);
    return file === undefined || file.additions + file.deletions > 0;
  };
  const within = ({ path }: NotScanned) =>
    !Array.isArray(scope) || scope.some((domain) => changed.get(path)?.domains.includes(domain) ?? true);
  const left = notScanned.filter((each) => within(each) && (!Array.isArray(scope) || isText(each)));
  const [first] = left;
  if (first === undefined) return undefined;
  const others = left.length === 1 ? "" : ` and ${left.length - 1} more`;
  return { what: `${first.path} (${first.reason})${others} was not scanned`, gap: left.some(isText) };
}
