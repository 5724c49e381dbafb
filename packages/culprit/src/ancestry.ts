import type { Suspect } from "./search.ts";

/** How much of the remaining suspects a commit contains: itself and its ancestors. */
export interface Shares {
  readonly count: number;
  /** Share of the prior's mass, 0 to 1. */
  readonly mass: number;
}

/** A commit and all of its ancestors among the suspects. */
export function ancestorsOf(commit: string, suspects: readonly Suspect[]): Set<string> {
  const parents = new Map(suspects.map((each) => [each.sha, each.parents]));
  const found = new Set<string>();
  const open = [commit];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    if (found.has(sha) || !parents.has(sha)) continue;
    found.add(sha);
    open.push(...(parents.get(sha) ?? []));
  }
  return found;
}

/** Shares of all suspects at once, in their order (parents before children). */
export function sharesOf(suspects: readonly Suspect[], massOf: (sha: string) => number): Shares[] {
  const masses = suspects.map((each) => massOf(each.sha));
  const total = masses.reduce((sum, mass) => sum + mass, 0) || 1;
  const isLine = suspects.every((each, index) => index === 0 || each.parents.includes(suspects[index - 1]?.sha ?? ""));
  const sums = isLine ? lineSums(masses) : graphSums(suspects, masses);
  return sums.map(({ count, mass }) => ({ count, mass: mass / total }));
}

function lineSums(masses: readonly number[]): Shares[] {
  let mass = 0;
  return masses.map((each, index) => {
    mass += each;
    return { count: index + 1, mass };
  });
}

/**
 * In a graph the ancestors of a commit are a set, and sets of all commits would take quadratic memory. So 32 ancestors are taken
 * at a time, as the bits of one number per commit; a table of sums for each of its four bytes makes adding them up cheap.
 */
function graphSums(suspects: readonly Suspect[], masses: readonly number[]): Shares[] {
  const position = new Map(suspects.map((each, index) => [each.sha, index]));
  const parents = suspects.map((each) =>
    each.parents.map((sha) => position.get(sha)).filter((index) => index !== undefined),
  );
  const sums = suspects.map(() => ({ count: 0, mass: 0 }));
  for (let start = 0; start < suspects.length; start += 32) {
    const bits = new Uint32Array(suspects.length);
    const table = [0, 8, 16, 24].map((shift) => byteSums(masses.slice(start + shift, start + shift + 8)));
    for (let index = start; index < suspects.length; index++) {
      let set = index < start + 32 ? 1 << (index - start) : 0;
      for (const parent of parents[index] ?? []) set |= bits[parent] ?? 0;
      bits[index] = set;
      if (set !== 0) add(sums, index, set, table);
    }
  }
  return sums;
}

function add(sums: { count: number; mass: number }[], index: number, set: number, table: readonly Shares[][]): void {
  const sum = sums[index];
  if (sum === undefined) return;
  for (let byte = 0; byte < 4; byte++) {
    const entry = table[byte]?.[(set >>> (8 * byte)) & 255];
    sum.count += entry?.count ?? 0;
    sum.mass += entry?.mass ?? 0;
  }
}

/** For each value of a byte, how many bits are set and what the masses that they stand for add up to. */
function byteSums(masses: readonly number[]): Shares[] {
  const entries: Shares[] = [{ count: 0, mass: 0 }];
  for (let value = 1; value < 256; value++) {
    const lowest = 31 - Math.clz32(value & -value);
    const rest = entries[value & (value - 1)] ?? { count: 0, mass: 0 };
    entries.push({ count: rest.count + 1, mass: rest.mass + (masses[lowest] ?? 0) });
  }
  return entries;
}
