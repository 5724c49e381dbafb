import type { Suspect } from "../search.ts";

/**
 * Who inherits from whom. Commits have indices: 0 is the good end, 1 to N are the suspects in their order. Suspect c is an ancestor of
 * commit i (or i itself) exactly when a culprit c makes i bad. All arrays have N + 1 entries.
 */
export interface Lineage {
  readonly size: number;
  readonly isLine: boolean;
  /** For each commit the sum of the weights of the suspects that would make it bad. */
  inherited(weights: Float64Array): Float64Array;
  /** For each suspect the sum of the values of the commits that it would make bad. Fast when most values are 0. */
  handedOn(values: Float64Array): Float64Array;
  /** Whether a culprit `suspect` makes `commit` bad. */
  makesBad(suspect: number, commit: number): boolean;
}

export function lineageOf(suspects: readonly Suspect[]): Lineage {
  const isLine = suspects.every((each, index) => index === 0 || each.parents.includes(suspects[index - 1]?.sha ?? ""));
  return isLine ? line(suspects.length) : graph(suspects);
}

function line(count: number): Lineage {
  const size = count + 1;
  return {
    size,
    isLine: true,
    inherited(weights) {
      const sums = new Float64Array(size);
      let sum = 0;
      for (let i = 1; i < size; i++) sums[i] = sum += weights[i] ?? 0;
      return sums;
    },
    handedOn(values) {
      const sums = new Float64Array(size);
      let sum = 0;
      for (let i = size - 1; i >= 1; i--) sums[i] = sum += values[i] ?? 0;
      return sums;
    },
    makesBad: (suspect, commit) => suspect >= 1 && commit >= suspect,
  };
}

/**
 * In a graph each commit has a row of bits, one for each suspect: 12.5 MB for 10,000 suspects. Weights are added up a byte of a row
 * at a time by a table of the sums for its 256 values.
 */
function graph(suspects: readonly Suspect[]): Lineage {
  const size = suspects.length + 1;
  const bytes = Math.ceil(size / 8);
  const rows = rowsOf(suspects, bytes);
  return {
    size,
    isLine: false,
    inherited(weights) {
      const sums = new Float64Array(size);
      const table = new Float64Array(256);
      for (let byte = 0; byte < bytes; byte++) {
        for (let value = 1; value < 256; value++) {
          const lowest = 31 - Math.clz32(value & -value);
          table[value] = (table[value & (value - 1)] ?? 0) + (weights[byte * 8 + lowest] ?? 0);
        }
        // A commit's ancestors all come before it.
        for (let i = byte * 8; i < size; i++) sums[i] = (sums[i] ?? 0) + (table[rows[i * bytes + byte] ?? 0] ?? 0);
      }
      return sums;
    },
    handedOn(values) {
      const sums = new Float64Array(size);
      for (let i = 1; i < size; i++) {
        const value = values[i] ?? 0;
        if (value === 0) continue;
        for (let c = 1; c <= i; c++) if (hasBit(rows, i * bytes, c)) sums[c] = (sums[c] ?? 0) + value;
      }
      return sums;
    },
    makesBad: (suspect, commit) => suspect >= 1 && hasBit(rows, commit * bytes, suspect),
  };
}

function rowsOf(suspects: readonly Suspect[], bytes: number): Uint8Array {
  const rows = new Uint8Array((suspects.length + 1) * bytes);
  const index = new Map(suspects.map((each, at) => [each.sha, at + 1]));
  for (const [at, { parents }] of suspects.entries()) {
    const row = (at + 1) * bytes;
    for (const sha of parents) {
      const parent = (index.get(sha) ?? 0) * bytes;
      for (let byte = 0; byte < bytes; byte++) rows[row + byte] = (rows[row + byte] ?? 0) | (rows[parent + byte] ?? 0);
    }
    rows[row + ((at + 1) >> 3)] = (rows[row + ((at + 1) >> 3)] ?? 0) | (1 << ((at + 1) & 7));
  }
  return rows;
}

function hasBit(rows: Uint8Array, row: number, bit: number): boolean {
  return ((rows[row + (bit >> 3)] ?? 0) & (1 << (bit & 7))) !== 0;
}
