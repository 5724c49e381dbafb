/** Words between a label and its value that say nothing of their own: `ssnValue`, `SSN number is`, `ssn: string =`, `isEqualTo`. */
const FILLERS = [
  "number",
  "num",
  "no",
  "nr",
  "nbr",
  "value",
  "val",
  "is",
  "was",
  "are",
  "to",
  "of",
  "for",
  "on",
  "equals",
  "equal",
  "isEqualTo",
  "toBe",
  "toEqual",
  "toContain",
  "contains",
  "eq",
  "equalTo",
  "set",
  "string",
  "str",
  "text",
  "varchar",
  "char",
  "literal",
  "patient",
  "id",
  "code",
  "type",
  "const",
  "field",
  "data",
  "date",
  "has",
  "with",
  "by",
  "like",
  "in",
  "where",
  "and",
  "new",
  "old",
  "from",
  "expected",
  "actual",
  "invalid",
  "valid",
  "duplicate",
  "unknown",
  "LocalDate",
  "parse",
  "format",
  "quot",
  "input",
  "param",
  "the",
  "name",
  "full",
  "primary",
];

const spelled = FILLERS.map((word) => {
  const rest = word.slice(1);
  const first = word.slice(0, 1);
  return `[${first.toLowerCase()}${first.toUpperCase()}]${rest}|${word.toUpperCase()}`;
}).join("|");

/**
 * What may stand between a label and its value on one line: an index (`ssn2`), punctuation of assignments, calls, tags and tables, and
 * filler words. Every step takes one character or one whole word, so there is one way to read a text: linear.
 */
const CONNECTOR = new RegExp(
  `(?:'?s\\b)?_?(?:\\d{1,2}(?!\\d))?(?:[ \\t"'\`\\\\:=(\\[<>,|#.)\\]&{}?!$@*/+_-]|%[sdv]\\b|(?:${spelled})(?![a-z0-9]))` +
    "{0,48}",
  "y",
);

/** Where the value of a label that ends at `at` would begin. */
export function valueStart(text: string, at: number): number {
  CONNECTOR.lastIndex = at;
  return at + (CONNECTOR.exec(text)?.[0].length ?? 0);
}
