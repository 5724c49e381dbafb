/** A part of a text: offsets, `end` excluded. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** All of a text as one part. */
export function wholeText(text: string): readonly Window[] {
  return [{ start: 0, end: text.length }];
}

/**
 * The parts of a text in which a rule can match whose matches have a keyword in them and are at most `reach` long, but for a
 * `run` of characters without white space behind the keyword. Parts that touch are one, so a match never begins or ends at a
 * cut, and the cuts change nothing: what an expression matches in the parts, it matches in the whole, and the other way round.
 */
export function windowsAround(
  keywords: readonly string[],
  reach: number,
  run: boolean,
): (text: string) => Iterable<Window> {
  const pattern = new RegExp(keywords.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")).join("|"), "gi");
  const longest = Math.max(...keywords.map((word) => word.length));
  // A keyword that overlaps the one before it is not found on its own; a character at each end is for assertions.
  const margin = reach + longest + 1;
  return function* (text) {
    const afterRun = run ? spaces(text, margin) : undefined;
    let start = 0;
    let end = -1;
    for (const { index, 0: word } of text.matchAll(pattern)) {
      if (end >= 0 && index - margin > end) {
        yield { start, end };
        end = -1;
      }
      if (end < 0) start = Math.max(0, index - margin);
      end = index + word.length + margin;
      if (afterRun !== undefined) end = afterRun(end);
    }
    if (end >= 0) yield { start, end: Math.min(end, text.length) };
  };
}

/** Where a run that lies around an offset has ended for sure; asked for offsets that only grow, it walks through the text once. */
function spaces(text: string, margin: number): (offset: number) => number {
  const space = /[\t\n\f\r ]/g;
  let next = -1;
  return (offset) => {
    if (next < offset) {
      space.lastIndex = offset;
      next = space.exec(text)?.index ?? text.length;
    }
    return next + margin;
  };
}
