import type { Said } from "./score.ts";

/** The list that everybody writes first: one expression a kind, no check, no label. */
const EXPRESSIONS = [
  /\b\d{3}-?\d{2}-?\d{4}\b/g,
  /\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\b/g,
  /(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]?\d{3}[-. ]?\d{4}\b/g,
  /\b(?:\d{1,3}\.){3}\d{1,3}\b/g,
  /\b(?:\d[ -]?){13,16}\b/g,
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b\d{1,2}\/\d{1,2}\/\d{4}\b/g,
  /\b\d{5}(?:-\d{4})?\b/g,
  /\bMRN[:# ]*\w+/gi,
  /\b[A-HJ-NPR-Z0-9]{17}\b/g,
  /\b[A-Z]{2}\d{7}\b/g,
  /\b[12]\d{9}\b/g,
  /\b[A-Z][a-z]+,? (?:[A-Z]\. )?[A-Z][a-z]+\b/g,
];

export function plainExpressions(text: string): Said[] {
  return EXPRESSIONS.flatMap((expression) =>
    [...text.matchAll(expression)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      rule: null,
    })),
  );
}
