import { expression, type Part, type Range } from "./expression.ts";

/** How far a rule's matches reach around a keyword. */
export interface Reach {
  /** UTF-16 units that a match has at most, but for a run. */
  readonly reach: number;
  /** Whether a match may have, behind the keyword, one run without bound of characters that are no white space. */
  readonly run: boolean;
}

/**
 * How far a rule's matches reach, if every match has one of the rule's keywords in it: then only the surroundings of keywords
 * need be looked at, and the matches are the same. Undefined when matches have no bound, or may do without a keyword.
 */
export function reachOf(regex: string, keywords: readonly string[]): Reach | undefined {
  const part = expression(regex);
  const { length, runs } = longest(part);
  if (length > LARGEST || runs > 1) return undefined;
  const until = runs === 0 ? part : beforeRun(part);
  return hasKeyword(until, keywords) ? { reach: length, run: runs === 1 } : undefined;
}

/** Beyond this, the surroundings of one keyword are as large as what detectors are asked about at once. */
const LARGEST = 2000;
/** So many texts are followed. */
const MOST = 256;

interface Longest {
  readonly length: number;
  /** Repetitions without bound on the way through; Infinity when one of them is of anything but characters that are no white space. */
  readonly runs: number;
}

function longest(part: Part): Longest {
  switch (part.kind) {
    case "assertion":
      return { length: 0, runs: 0 };
    case "characters":
      return { length: part.ranges.some(([, to]) => to > 0xffff) ? 2 : 1, runs: 0 };
    case "sequence": {
      const all = part.parts.map(longest);
      return { length: sum(all.map(({ length }) => length)), runs: sum(all.map(({ runs }) => runs)) };
    }
    case "choice": {
      const all = part.parts.map(longest);
      return { length: Math.max(...all.map(({ length }) => length)), runs: Math.max(...all.map(({ runs }) => runs)) };
    }
    case "repeat": {
      const { length, runs } = longest(part.part);
      if (part.most !== Infinity) return { length: part.most * length, runs: part.most * runs };
      const isRun = part.part.kind === "characters" && !part.part.ranges.some(hasSpace);
      return { length: 0, runs: isRun ? 1 : Infinity };
    }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function hasSpace([from, to]: Range): boolean {
  return [9, 10, 12, 13, 32].some((code) => code >= from && code <= to);
}

/** What comes before the part with a run: a keyword in it lies before the run. */
function beforeRun(part: Part): Part {
  if (part.kind !== "sequence") return { kind: "sequence", parts: [] };
  return {
    kind: "sequence",
    parts: part.parts.slice(
      0,
      part.parts.findIndex((each) => longest(each).runs > 0),
    ),
  };
}

function hasKeyword(part: Part, keywords: readonly string[]): boolean {
  const all = texts(part);
  if (all !== undefined) return all.every((text) => keywords.some((keyword) => text.includes(keyword)));
  if (part.kind === "choice") return part.parts.every((each) => hasKeyword(each, keywords));
  if (part.kind === "repeat") return part.least > 0 && hasKeyword(part.part, keywords);
  if (part.kind !== "sequence") return false;
  const pieces = joined(part.parts);
  return (
    pieces.some((piece) => piece.every((text) => keywords.some((keyword) => text.includes(keyword)))) ||
    part.parts.some((each) => texts(each) === undefined && hasKeyword(each, keywords))
  );
}

/** The texts of neighbours that have few, put together. */
function joined(parts: readonly Part[]): string[][] {
  const pieces: string[][] = [];
  let current: string[] = [""];
  for (const part of parts) {
    const own = texts(part);
    if (own === undefined || current.length * own.length > MOST) {
      pieces.push(current);
      current = own ?? [""];
    } else current = current.flatMap((before) => own.map((text) => before + text));
  }
  return [...pieces, current];
}

/** All texts that a part matches, in lower case; undefined when there are many. */
function texts(part: Part): string[] | undefined {
  switch (part.kind) {
    case "assertion":
      return [""];
    case "characters": {
      const count = part.ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);
      if (count > 4) return undefined;
      return part.ranges.flatMap(([from, to]) =>
        Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index).toLowerCase()),
      );
    }
    case "sequence": {
      const pieces = joined(part.parts);
      return part.parts.every((each) => texts(each) !== undefined) && pieces.length === 1 ? pieces[0] : undefined;
    }
    case "choice": {
      const all = part.parts.map(texts);
      return all.every((each) => each !== undefined) ? within(all.flat()) : undefined;
    }
    case "repeat": {
      if (part.most > 8) return undefined;
      const own = texts(part.part);
      if (own === undefined) return undefined;
      let all = [""];
      const results: string[] = part.least === 0 ? [""] : [];
      for (let count = 1; count <= part.most; count++) {
        if (all.length * own.length > MOST) return undefined;
        all = all.flatMap((before) => own.map((text) => before + text));
        if (count >= part.least) results.push(...all);
      }
      return within(results);
    }
  }
}

function within(all: string[]): string[] | undefined {
  return all.length > MOST ? undefined : [...new Set(all)];
}
