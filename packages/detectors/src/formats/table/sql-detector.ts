import type { Detector } from "../../engine/detector.ts";
import { rows } from "./csv.ts";
import { rowMatches, tableOf } from "./rows.ts";
import { copies, inserts } from "./sql.ts";

/** Patients in SQL that adds rows and names their columns: `INSERT INTO ... (...) VALUES`, and `COPY ... FROM stdin` of a dump. */
export const sqlDetector: Detector = {
  id: "phi/sql",
  category: "phi",
  keywords: ["insert", "replace into", "copy"],
  scope: "file",
  *detect({ text }) {
    for (const { table: name, columns, tuples } of inserts(text)) {
      const table = tableOf(columns, name);
      if (table === null) continue;
      for (const values of tuples) yield* rowMatches(table, values);
    }
    for (const { table: name, columns, start, end } of copies(text)) {
      const table = tableOf(columns, name);
      if (table === null) continue;
      for (const cells of rows(text.slice(0, end), "\t", start)) yield* rowMatches(table, cells);
    }
  },
};
