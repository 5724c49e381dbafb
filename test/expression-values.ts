import type { Part, Range } from "../tools/gitleaks-rules/expression.ts";

/** A text that an expression matches; assertions are taken to hold. `more`: how many repetitions beyond the fewest there may be. */
export function valueFor(part: Part, random: () => number, more: number): string {
  switch (part.kind) {
    case "assertion":
      return "";
    case "characters":
      return character(part.ranges, random);
    case "sequence":
      return part.parts.map((each) => valueFor(each, random, more)).join("");
    case "choice":
      return valueFor(part.parts[Math.floor(random() * part.parts.length)] as Part, random, more);
    case "repeat": {
      const count = part.least + Math.floor(random() * (Math.min(part.most - part.least, more) + 1));
      return Array.from({ length: count }, () => valueFor(part.part, random, more)).join("");
    }
  }
}

const PRINTABLE: Range = [33, 126];
const BLANK: Range = [32, 32];

/** One of the characters of a class: a visible one where there are any, else a space where it may be one. */
function character(ranges: readonly Range[], random: () => number): string {
  const visible = ranges
    .map(([from, to]): Range => [Math.max(from, PRINTABLE[0]), Math.min(to, PRINTABLE[1])])
    .filter(([from, to]) => from <= to);
  const blank = ranges.some(([from, to]) => from <= BLANK[0] && BLANK[0] <= to);
  const choice = visible.length > 0 ? visible : blank ? [BLANK] : ranges;
  const count = choice.reduce((total, [from, to]) => total + to - from + 1, 0);
  let at = Math.floor(random() * count);
  for (const [from, to] of choice) {
    if (at <= to - from) return String.fromCodePoint(from + at);
    at -= to - from + 1;
  }
  throw new RangeError("A class of an expression has no character.");
}
