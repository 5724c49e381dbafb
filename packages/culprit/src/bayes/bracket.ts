import type { SearchSpace } from "../search.ts";
import type { Tally } from "./tally.ts";

/**
 * What must still be read before a group of suspects is blamed: its members and their parents (the good end for suspects without any),
 * each as many times as it lacks of `wanted`, the least read ones first. Those that cannot be tested are let go.
 */
export function bracketOf(group: readonly number[], space: SearchSpace, tally: Tally, wanted: number): number[] {
  const index = new Map(space.suspects.map((each, at) => [each.sha, at + 1]));
  const commits = new Set<number>(group);
  for (const member of group) {
    const parents = (space.suspects[member - 1]?.parents ?? []).map((sha) => index.get(sha) ?? 0);
    for (const parent of parents.length > 0 ? parents : [0]) commits.add(parent);
  }
  const lacking: { at: number; turn: number }[] = [];
  for (const at of [...commits].sort((one, other) => one - other)) {
    if (tally.untestable[at]) continue;
    for (let turn = tally.counts[at] ?? 0; turn < wanted; turn++) lacking.push({ at, turn });
  }
  return lacking.sort((one, other) => one.turn - other.turn || one.at - other.at).map((each) => each.at);
}
