import type { NamePart } from "../person-name.ts";

/** An `INSERT` with its columns: each call of `next` gives a tuple of values. */
export interface Insert {
  readonly table: string;
  readonly columns: readonly string[];
  readonly tuples: Iterable<readonly (NamePart | undefined)[]>;
}

const INSERT =
  /\b(?:insert[ \t\r\n]{1,20}(?:ignore[ \t]{1,20})?(?:into[ \t\r\n]{1,20})?|replace[ \t]{1,20}into[ \t]{1,20})([\w.$"`[\]-]{1,150})[ \t\r\n]{0,50}\(([^()']{0,4000})\)[ \t\r\n"'+\\n]{0,50}values?\b/gi;
const COPY =
  /^copy[ \t]{1,20}([\w.$"]{1,150})[ \t]{0,20}\(([^()']{0,4000})\)[ \t]{1,20}from[ \t]{1,20}stdin[^\n]{0,200}\n/gim;
/** Values of a tuple beyond this are passed over. */
const MOST_VALUES = 500;
const LONGEST_STRING = 64 * 1024;

/** The `INSERT` statements of a text that name their columns, in files of SQL and in strings of code. Linear; never fails. */
export function* inserts(text: string): Iterable<Insert> {
  const reader = { text, at: 0 };
  for (;;) {
    INSERT.lastIndex = reader.at;
    const found = INSERT.exec(text);
    if (found === null) return;
    reader.at = INSERT.lastIndex;
    yield { table: found[1] ?? "", columns: columnNames(found[2] ?? ""), tuples: tuples(reader) };
  }
}

/** The `COPY ... FROM stdin` blocks of a PostgreSQL dump: where the rows are, separated by tabs. */
export function* copies(
  text: string,
): Iterable<{ table: string; columns: readonly string[]; start: number; end: number }> {
  COPY.lastIndex = 0;
  for (let found = COPY.exec(text); found !== null; found = COPY.exec(text)) {
    const start = COPY.lastIndex;
    const closed = text.indexOf("\n\\.", start - 1);
    const end = closed < 0 ? text.length : closed;
    yield { table: found[1] ?? "", columns: columnNames(found[2] ?? ""), start, end };
    COPY.lastIndex = Math.max(end, start);
  }
}

function columnNames(list: string): string[] {
  return list.split(",").map((name) => name.replace(/[\s"`[\]\\+']/g, ""));
}

interface Reader {
  readonly text: string;
  at: number;
}

function* tuples(reader: Reader): Iterable<(NamePart | undefined)[]> {
  for (;;) {
    skip(reader, /[\s"'+\\,]/);
    if (reader.text[reader.at] !== "(") return;
    reader.at++;
    const values = tuple(reader);
    if (values === null) return;
    yield values;
  }
}

/** The values up to the parenthesis that closes a tuple; null when there is none. Of a call, the first string in it. */
function tuple(reader: Reader): (NamePart | undefined)[] | null {
  const { text } = reader;
  const values: (NamePart | undefined)[] = [];
  let value: NamePart | undefined;
  let depth = 0;
  while (reader.at < text.length) {
    const character = text[reader.at] as string;
    if (character === "'") {
      const read = stringAt(text, reader.at);
      if (read === null) return null;
      value ??= read;
      reader.at = read.end + 1;
      continue;
    }
    if (character === ";") return null;
    if (character === "(") depth++;
    else if (character === ")" && depth-- === 0) {
      reader.at++;
      values.push(value);
      return values;
    } else if (character === "," && depth === 0) {
      if (values.length < MOST_VALUES) values.push(value);
      value = undefined;
    } else if (value === undefined && /\d/.test(character)) {
      const start = reader.at;
      while (/[\w.-]/.test(text[reader.at] ?? "")) reader.at++;
      value = { start, end: reader.at, value: text.slice(start, Math.min(reader.at, start + 64)) };
      continue;
    } else if (/[A-Za-z_]/.test(character)) {
      while (/\w/.test(text[reader.at] ?? "")) reader.at++;
      continue;
    }
    reader.at++;
  }
  return null;
}

/** The string that begins at a quote: `''` and `\'` do not end it. Null without an end nearby. */
function stringAt(text: string, quote: number): NamePart | null {
  const start = quote + 1;
  const last = Math.min(text.length, start + LONGEST_STRING);
  for (let end = start; end < last; end++) {
    const character = text[end];
    if (character === "\\" || (character === "'" && text[end + 1] === "'")) end++;
    else if (character === "'") {
      const value = end - start > 1000 ? "" : text.slice(start, end);
      return { start, end, value: value.replaceAll("''", "'").replaceAll("\\'", "'") };
    }
  }
  return null;
}

function skip(reader: Reader, characters: RegExp): void {
  while (reader.at < reader.text.length && characters.test(reader.text[reader.at] as string)) reader.at++;
}
