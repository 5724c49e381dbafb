import { generator } from "../lint/random.ts";

/** Draws of one seeded run. */
export interface Draw {
  /** From `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Each `#` a digit, each `A` a letter without I, O and Q. */
  readonly shape: (shape: string) => string;
}

const LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

export function draws(seed: number): Draw {
  const next = generator(seed);
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(from: readonly T[]): T => from[int(0, from.length - 1)] as T;
  const shape = (text: string) =>
    text.replace(/[#A]/g, (kind) => (kind === "#" ? String(int(0, 9)) : (LETTERS[int(0, LETTERS.length - 1)] ?? "A")));
  return { int, pick, shape };
}
