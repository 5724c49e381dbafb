import type { Match } from "./detector.ts";

/**
 * The matches that tell something of their own, in the order of the text. The same value is often seen by several detectors (a
 * format and an identifier, a vendor's rule and a generic one) and in several pieces: of matches of one category where one
 * lies within the other, the surest stays, or the one that its format settles. Safeguards are about a place rather than a value, so only equal ones are one.
 */
export function withoutOverlaps(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  // Those that reach furthest come first, so whatever lies within another comes after it.
  const sorted = matches.filter(({ start, end }) => end > start).sort(byPlace);
  const last = new Map<string, Match[]>();
  for (const match of sorted) {
    const group = match.category === "safeguard" ? match.rule : match.category;
    const open = (last.get(group) ?? []).filter(({ end }) => end > match.start);
    const around = open.find((each) => each.end >= match.end);
    if (around === undefined) {
      kept.push(match);
      last.set(group, [...open.slice(-MOST_OPEN), match]);
    } else if (surer(match, around)) {
      kept[kept.lastIndexOf(around)] = match;
      last.set(
        group,
        open.map((each) => (each === around ? match : each)),
      );
    }
  }
  return kept.sort(byPlace);
}

/** Matches that overlap without one lying within the other: more than a few at one place are hostile, and their order is kept. */
const MOST_OPEN = 8;

function byPlace(a: Match, b: Match): number {
  return a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

function surer(a: Match, b: Match): boolean {
  if (a.rule === b.rule && a.settled !== b.settled) return a.settled === true;
  if (a.synthetic !== b.synthetic) return b.synthetic && a.confidence >= b.confidence;
  if (a.confidence !== b.confidence) return a.confidence > b.confidence;
  return tierOf(a) > tierOf(b);
}

function tierOf({ tier }: Match): number {
  return tier === "A" ? 2 : tier === "B" ? 1 : 0;
}
