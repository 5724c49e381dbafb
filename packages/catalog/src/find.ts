import { catalogs } from "./catalogs.ts";
import { controls } from "./controls.ts";
import { keyOf } from "./key.ts";
import { named } from "./names.ts";
import type { Control } from "./types.ts";

const LONGEST_QUERY = 500;

/**
 * Controls that have every word of a query in id, citation, names, title, topics or the title of their framework, best first: a code
 * that is written out, then words of the title, then the rest; among equals what is in force and comes first by id.
 */
export function findControls(query: string, framework?: string): Control[] {
  const text = query.slice(0, LONGEST_QUERY);
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const exact = new Set(named(keyOf(text)).map(({ id }) => id));
  return controls()
    .filter((control) => framework === undefined || control.framework === framework)
    .map((control) => ({ control, score: exact.has(control.id) ? 1000 : score(control, words) }))
    .filter((found) => found.score > 0)
    .sort((a, b) => b.score - a.score || retired(a.control) - retired(b.control))
    .map(({ control }) => control);
}

/** 0 when a word is nowhere; a whole word of the title counts most. */
function score(control: Control, words: readonly string[]): number {
  const title = wordsOf(control.title);
  const elsewhere = wordsOf(
    `${control.id} ${control.cite} ${control.aliases.join(" ")} ${control.topics.join(" ")} ${titleOf(control)}`,
  );
  let sum = 0;
  for (const word of words) {
    const points = within(word, title, 8, 4) || within(word, elsewhere, 3, 1);
    if (points === 0) return 0;
    sum += points;
  }
  // The shorter the title, the more of it is what was asked for.
  return sum + 1 / (1 + title.length);
}

function within(word: string, words: readonly string[], whole: number, start: number): number {
  if (words.includes(word)) return whole;
  return words.some((each) => each.startsWith(word)) ? start : 0;
}

function retired({ effectiveTo }: Control): number {
  return effectiveTo === null ? 0 : 1;
}

function titleOf(control: Control): string {
  return catalogs.find(({ data }) => data.framework === control.framework)?.title ?? "";
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+|[0-9]+/g) ?? [];
}
