import type { Lineage } from "./lineage.ts";

/**
 * Suspects that no reading can tell apart, because what would tell them apart cannot be tested: those that make the same testable
 * commits bad. Oldest first, the groups too; mostly each suspect is a group of its own.
 */
export function groupsOf(lineage: Lineage, untestable: readonly boolean[]): number[][] {
  const suspects = Array.from({ length: lineage.size - 1 }, (_, index) => index + 1);
  if (!untestable.some((each, at) => each && at > 0)) return suspects.map((c) => [c]);
  if (lineage.isLine) return runs(suspects, untestable);
  // Testable commits split the groups, one after the other. A commit splits at most the groups that it finds, so every turn is linear.
  let groups = [suspects];
  for (const commit of suspects.filter((each) => !untestable[each])) {
    groups = groups.flatMap((group) => {
      if (group.length === 1) return [group];
      const inside = group.filter((c) => lineage.makesBad(c, commit));
      if (inside.length === 0 || inside.length === group.length) return [group];
      return [inside, group.filter((c) => !lineage.makesBad(c, commit))];
    });
  }
  return groups.sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
}

/** On a line only a run of untestable commits and the testable one after it look alike. */
function runs(suspects: readonly number[], untestable: readonly boolean[]): number[][] {
  const groups: number[][] = [];
  let open: number[] = [];
  for (const c of suspects) {
    open.push(c);
    if (untestable[c]) continue;
    groups.push(open);
    open = [];
  }
  return open.length === 0 ? groups : [...groups, open];
}
