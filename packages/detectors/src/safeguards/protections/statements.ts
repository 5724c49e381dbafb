import type { HunkSide } from "./hunk-side.ts";

/** The lines of one side of a hunk with something on them. */
export interface Statements {
  /** Lines with code on them, as indices into the hunk, and the place of each among them. */
  readonly lines: readonly number[];
  readonly placeOf: ReadonlyMap<number, number>;
  /** How many lines have a word on them, comments too. */
  readonly written: number;
}

const read = new WeakMap<HunkSide, Statements>();

/** Every protection in a hunk asks, so each hunk is read once. */
export function statementsOf(hunk: HunkSide): Statements {
  let statements = read.get(hunk);
  if (statements === undefined) {
    const lines = hunk.code.flatMap((text, line) => (/\w/.test(text) ? [line] : []));
    statements = {
      lines,
      placeOf: new Map(lines.map((line, place) => [line, place])),
      written: hunk.lines.filter((text) => /\w/.test(text)).length,
    };
    read.set(hunk, statements);
  }
  return statements;
}
