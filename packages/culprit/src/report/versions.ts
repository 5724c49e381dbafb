import type { Reading, RollbackDecision } from "@gitops-health/contracts";
import { compare, oneLine, truncate } from "@gitops-health/text";
import type { SearchSpace } from "../search.ts";
import { balanceOf } from "./balance.ts";

/** Tags of a commit that a report names, and bytes of each. */
const MOST = 5;
const LONGEST = 120;

/**
 * By which names a roll-back's target is deployed. Most commits between two deployments have no tag, and people can only go back to
 * what was released, so the nearest older one that has is named too.
 *
 * @param tags of the repository, by commit
 * @param services whose own tags (`payment-gateway/v2.1.0`) stand before those of others
 */
export function versionsOf(
  target: string | null,
  space: SearchSpace,
  readings: readonly Reading[],
  tags: ReadonlyMap<string, readonly string[]>,
  services: readonly string[],
): Pick<RollbackDecision, "versions" | "olderVersion"> {
  if (target === null) return { versions: [], olderVersion: null };
  const versions = named(tags.get(target) ?? [], services);
  if (versions.length > 0) return { versions, olderVersion: null };
  const balance = balanceOf(readings);
  const parents = new Map(space.suspects.map((each) => [each.sha, each.parents]));
  let before = 0;
  for (let commit = target; commit !== space.good; ) {
    commit = parents.get(commit)?.[0] ?? space.good;
    before++;
    const own = named(tags.get(commit) ?? [], services);
    if (own.length === 0 || (balance.get(commit) ?? 0) < 0) continue;
    const usable = readings.filter((each) => each.commit === commit && ["good", "bad"].includes(each.verdict));
    const good = usable.filter(({ verdict }) => verdict === "good").length;
    return { versions, olderVersion: { commit, versions: own, before, readings: usable.length, good } };
  }
  return { versions, olderVersion: null };
}

function named(tags: readonly string[], services: readonly string[]): string[] {
  const rank = (tag: string) => (services.some((service) => isOf(tag, service)) ? 100 : 0) + numbers(tag);
  return [...tags]
    .sort((a, b) => rank(b) - rank(a) || compare(a, b))
    .slice(0, MOST)
    .map((tag) => truncate(oneLine(tag), LONGEST));
}

/** Whether a tag is a version of this service: `web/v1.2`, `web-1.2`, `@acme/web@1.2` or `v1.2-web` of web, `webhooks/v1.2` and `web-admin/v1.2` not. */
function isOf(tag: string, service: string): boolean {
  const at = tag.indexOf(service);
  if (at < 0) return false;
  const after = tag.slice(at + service.length);
  return /(?:^|[/@]|\d[-_+])$/.test(tag.slice(0, at)) && /^(?:$|[/@]|[-_.]?v?\d)/.test(after);
}

/** How many numbers stand in a row with dots between them: 3 for v2.14.1, 1 for v2, 0 for stable. */
function numbers(tag: string): number {
  const runs = tag.match(/\d+(\.\d+)*/g) ?? [];
  return Math.min(9, Math.max(0, ...runs.slice(0, 20).map((run) => run.split(".").length)));
}
