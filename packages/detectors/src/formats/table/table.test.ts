import { describe, expect, test } from "vitest";
import { found } from "../testing.ts";
import { columnOf } from "./columns.ts";

const FOUND = [
  "mrn 7318249 blocks",
  "name Martha blocks",
  "name Kowalski blocks",
  "date 1958-07-13 blocks",
  "phone 937-284-6617 blocks",
];
const HEADER = ["mrn", "first_name", "last_name", "dob", "phone", "visits"];
const ROW = ["7318249", "Martha", "Kowalski", "1958-07-13", "937-284-6617", "4"];

describe("tables", () => {
  test.each([",", "\t", ";", "|"])("finds patients in rows below a header, separated by %j", (separator) => {
    const text = `${HEADER.join(separator)}\r\n${ROW.join(separator)}\r\n`;
    expect(found(text, "csv")).toEqual(FOUND);
    expect(found(text, "text")).toEqual(FOUND);
  });

  test("reads quoted fields, with separators, quotes and line ends inside", () => {
    const text = `"MRN","Patient Name","Note","DOB"\n"7318249","Kowalski, Martha","says ""no"",\nreally","07/13/1958"\n`;
    expect(found(text, "csv")).toEqual([
      "mrn 7318249 blocks",
      "name Kowalski, Martha blocks",
      "date 07/13/1958 blocks",
    ]);
  });

  test("reads on behind a quote that is never closed", () => {
    const text = `mrn,note,dob\n7318249,"oops,1958-07-13\n7318250,fine,1958-07-14\n`;
    expect(found(text, "csv")).toContain("date 1958-07-14 blocks");
  });

  test("skips a title and a byte order mark above the header", () => {
    expect(found(`\uFEFFDaily export\n${HEADER.join(",")}\n${ROW.join(",")}\n`, "csv")).toEqual(FOUND);
  });

  test("warns only in a table of which nothing says that it is about patients", () => {
    expect(found("first_name,last_name,email\nMartha,Kowalski,martha.k@gmail.com\n", "csv")).toEqual([
      "name Martha warns",
      "name Kowalski warns",
      "email martha.k@gmail.com warns",
    ]);
  });

  test.each([
    ["one identifying column", "country,phone\nUS,937-284-6617\n"],
    ["no header", "7318249,Martha,Kowalski\n"],
    ["prose", "Patients, names and phones are listed below\nMartha, Kowalski and 7318249\n"],
    ["placeholders", "mrn,first_name,last_name\n12345678,Jane,Doe\n"],
  ])("does not report %s", (_, text) => {
    expect(found(text, "csv")).toEqual([]);
  });

  test.each([
    ["patientSSN", "ssn"],
    ["PATIENT_DATE_OF_BIRTH", "birth-date"],
    ["Medical Record Number", "mrn"],
    ["homePhone", "phone"],
    ["emergency_contact_phone", "phone"],
    ["subscriber_id", "member-id"],
    ["patient_id", "mrn"],
    ["DriversLicense", "licence"],
    ["name", undefined],
    ["policy", undefined],
    ["id", undefined],
    ["file_name", undefined],
    ["account", undefined],
  ])("tells what a column named %s holds", (name, column) => {
    expect(columnOf(name)).toBe(column);
  });
});

describe("SQL", () => {
  const columns = `(${HEADER.join(", ")})`;

  test("finds patients in every tuple of an INSERT", () => {
    expect(
      found(
        `INSERT INTO patients ${columns} VALUES\n  (7318249, 'Martha', 'Kowalski', DATE '1958-07-13', '937-284-6617', 4),\n  (7318251, 'Ana', 'O''Hara', to_date('1961-02-03', 'YYYY-MM-DD'), NULL, 4);`,
        "sql",
      ),
    ).toEqual([...FOUND, "mrn 7318251 blocks", "name Ana blocks", "name O''Hara blocks", "date 1961-02-03 blocks"]);
  });

  test("finds them in strings of source code", () => {
    expect(
      found(
        `jdbc.update("INSERT INTO patients ${columns} " +\n  "VALUES (7318249, 'Martha', 'Kowalski', '1958-07-13', '937-284-6617', 4)");`,
        "c-like",
      ),
    ).toEqual(FOUND);
  });

  test("finds them in a dump of PostgreSQL", () => {
    expect(found(`COPY public.patients ${columns} FROM stdin;\n${ROW.join("\t")}\n\\.\nSELECT 1;\n`, "sql")).toEqual(
      FOUND,
    );
  });

  test.each([
    "INSERT INTO patients (ssn, mrn) VALUES (?, ?)",
    "INSERT INTO patients (ssn, mrn) VALUES (:ssn, :mrn)",
    `"INSERT INTO patients (ssn, mrn) VALUES ('" + ssn + "', '" + mrn + "')"`,
    "INSERT INTO patients (ssn, mrn) SELECT ssn, mrn FROM old",
    "INSERT INTO settings (id, name) VALUES (7318249, 'Martha Kowalski')",
  ])("does not report %s", (statement) => {
    expect(found(statement, "sql")).toEqual([]);
  });
});
