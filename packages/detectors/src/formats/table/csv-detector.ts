import type { Detector } from "../../engine/detector.ts";
import { rows } from "./csv.ts";
import { rowMatches, type Table, tableOf } from "./rows.ts";

const SEPARATORS = [",", "\t", ";", "|"] as const;
/** A longer first line is no header. */
const LONGEST_HEADER = 64 * 1024;
/** Lines before the header: a title, a comment. */
const MOST_LINES_BEFORE = 3;

/** Patients in tables with a header: CSV, TSV and the like, with two or more columns that identify. */
export const csvDetector: Detector = {
  id: "phi/table",
  category: "phi",
  keywords: [
    ...[
      "name",
      "ssn",
      "social",
      "mrn",
      "medical",
      "birth",
      "dob",
      "patient",
      "member",
      "subscriber",
      "beneficiary",
      "insured",
    ],
    ...["phone", "mail", "address", "zip", "postal", "account", "licen", "mbi", "medicare", "npi", "card", "passport"],
  ],
  scope: "file",
  *detect({ text, family, path }) {
    if (path === null || (family !== "csv" && family !== "text")) return;
    const found = headed(text, family === "csv" ? MOST_LINES_BEFORE : 0);
    if (found === null) return;
    // A line with other columns is no row of this table.
    for (const cells of rows(text, found.separator, found.next))
      if (family === "csv" || cells.length === found.table.columns.length) yield* rowMatches(found.table, cells);
  },
};

interface Headed {
  readonly table: Table;
  readonly separator: string;
  /** Where the rows begin. */
  readonly next: number;
}

/** The header of a table at the start of a text, with the separator that gives it the most columns that identify. */
function headed(text: string, linesBefore: number): Headed | null {
  for (let line = 0, start = 0; line <= linesBefore && start < text.length; line++) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (end - start <= LONGEST_HEADER) {
      const header = text.slice(start, end).replace(/\r$/, "");
      const found = best(header);
      if (found !== null) return { ...found, next: end + 1 };
    }
    start = end + 1;
  }
  return null;
}

function best(header: string): Omit<Headed, "next"> | null {
  let found: Omit<Headed, "next"> | null = null;
  for (const separator of SEPARATORS) {
    if (!header.includes(separator)) continue;
    const [names = []] = rows(header.replace(/^\uFEFF/, ""), separator);
    const table = tableOf(names.map(({ value }) => value));
    if (table !== null && (found === null || identifying(table) > identifying(found.table)))
      found = { table, separator };
  }
  return found;
}

function identifying({ columns }: Table): number {
  return columns.filter((column) => column !== undefined).length;
}
