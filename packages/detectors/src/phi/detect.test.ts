import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Match } from "../engine/detector.ts";
import { withoutOverlaps } from "../engine/overlaps.ts";
import { phiDetectors } from "./index.ts";

function matches(text: string, path: string | null = "src/Reader.java"): Match[] {
  const input = { text, path, family: "c-like", context: "main", side: path === null ? "message" : "added" } as const;
  return withoutOverlaps(phiDetectors.flatMap((detector) => [...detector.detect(input)]));
}

/** `rule confidence value` of what is worth a warning. */
function told(text: string, path?: string | null): string[] {
  return matches(text, path)
    .filter(({ confidence, synthetic }) => confidence >= 60 && !synthetic)
    .map(({ rule, confidence, start, end }) => `${rule} ${confidence} ${text.slice(start, end)}`);
}

describe("a value in a labelled place", () => {
  test.each([
    ['String ssn = "536228471";', "phi/ssn 92 536228471"],
    ['patient.setSsn("536-22-8471");', "phi/ssn 97 536-22-8471"],
    ["536-22-8471 (SSN)", "phi/ssn 97 536-22-8471"],
    ["x = 1679576722; // billing NPI", "phi/npi 95 1679576722"],
    ['if ("48210937".equals(patient.getMrn()))', "phi/mrn 92 48210937"],
    ['log.info("SSN for patient is 536-22-8471")', "phi/ssn 97 536-22-8471"],
    ["tax_id: 912-70-1234", "phi/itin 95 912-70-1234"],
    ['"npi": "1679576722"', "phi/npi 95 1679576722"],
    ["# prescriber DEA BK4827169", "phi/dea 95 BK4827169"],
    ["medicareId = '2AK7TE5QX41'", "phi/mbi 95 2AK7TE5QX41"],
    ["<vin>5YJSA1DG9DFP14705</vin>", "phi/vin 95 5YJSA1DG9DFP14705"],
    ["cardNumber: 4539 1488 0343 6467", "phi/card 97 4539 1488 0343 6467"],
    ['patientPhone = "312.867.4821"', "phi/phone 92 312.867.4821"],
    ['fax: "(312) 867-4821"', "phi/fax 81 (312) 867-4821"],
    ['patient_email = "m.gonzalez@stlukes.org"', "phi/email 92 m.gonzalez@stlukes.org"],
    ["client ip: 73.14.201.88", "phi/ip 75 73.14.201.88"],
    ['birthDate: "1984-07-23"', "phi/date 80 1984-07-23"],
    ["dischargeDate = LocalDate.of(1984, 7, 23)", "phi/date 65 1984, 7, 23"],
    ["postal_code = '60614'", "phi/zip 65 60614"],
    ['mrn = "48210937"', "phi/mrn 92 48210937"],
    ["medicalRecordNumber2: 'MR293041'", "phi/mrn 92 MR293041"],
    ["patient account number 4821093755", "phi/account 92 4821093755"],
    ['"subscriberId": "W284910375"', "phi/member-id 90 W284910375"],
    ["driver's license: A482109", "phi/licence 90 A482109"],
    ['patientName = "Maria Gonzalez"', "phi/name 92 Maria Gonzalez"],
    ["photos/patient_48210937.jpg", "phi/photo 75 photos/patient_48210937.jpg"],
    ["/data/fingerprints/48210937.wsq", "phi/biometric 75 /data/fingerprints/48210937.wsq"],
    [
      "fingerprintTemplate: 'Rk1SACAyMAAAAAEIAAABPAFiAMUAxQEAAAAoKIC'",
      "phi/biometric 80 Rk1SACAyMAAAAAEIAAABPAFiAMUAxQEAAAAoKIC",
    ],
  ])("%s", (text, expected) => expect(told(text)).toEqual([expected]));

  test("cannot be talked away by the words around it", () => {
    expect(told('// test data, sample, fake, example\nString ssn = "536-22-8471"; // dummy test value')).toEqual([
      "phi/ssn 97 536-22-8471",
    ]);
    expect(told('testNpi = "1679576722" // not a real one')).toEqual(["phi/npi 95 1679576722"]);
  });

  test("is told with its exact offsets", () => {
    const text = 'x = 1;\nString ssn = "536-22-8471";';
    expect(matches(text)).toMatchObject([
      { rule: "phi/ssn", start: text.indexOf("536"), end: text.length - 2, redacted: "[SSN]", severity: "high" },
    ]);
  });
});

describe("a number without a label", () => {
  test.each([
    "timeout = 1679576722;",
    "id: 1245319599",
    "ref BK4827169",
    "order 48210937",
    "size = 60614",
    "released 1984-07-23",
    "commit 4821093755",
    'fingerprint = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"',
    'fingerprint: "n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg="',
    "uuid 3f671899-4b09-4874-9128-094557643161",
    "0x4539148803436467ab",
    "1.2.3.4",
    "version 4.12.201.7",
    "rows 536228471",
  ])("%s is none", (text) => expect(told(text)).toEqual([]));

  test("is none either when the label speaks of another number", () => {
    expect(told('"npi_count": 12345, "stamp": 1679576722')).toEqual([]);
    expect(told("int ssn; long at = 1679576722;")).toEqual([]);
    expect(told('{ "stamp": 1679576722, "npi": null }')).toEqual([]);
  });

  test("but the shape of a social security number, a grouped card or a Medicare number is enough for a warning", () => {
    expect(told("536-22-8471")).toEqual(["phi/ssn 75 536-22-8471"]);
    expect(told("4539-1488-0343-6467")).toEqual(["phi/card 85 4539-1488-0343-6467"]);
    expect(told("2AK7-TE5-QX41")).toEqual(["phi/mbi 85 2AK7-TE5-QX41"]);
  });
});

describe("names", () => {
  test("are told by both lists behind a patient's label, with less by one or none", () => {
    expect(told('patient_name = "Maria Gonzalez"')).toEqual(["phi/name 92 Maria Gonzalez"]);
    expect(told('patient_name = "Maria Xanthopoulou"')).toEqual(["phi/name 80 Maria Xanthopoulou"]);
    expect(told('patient_name = "Aoife Xanthopoulou"')).toEqual(["phi/name 62 Aoife Xanthopoulou"]);
  });

  test("are told in a message", () =>
    expect(told("fix: crash on patient Maria Gonzalez", null)).toEqual(["phi/name 80 Maria Gonzalez"]));

  test("are told in fields of their own, together", () => {
    expect(told('{ "firstName": "Maria", "lastName": "Gonzalez" }')).toEqual([
      "phi/name 70 Maria",
      "phi/name 70 Gonzalez",
    ]);
    expect(told('{ "firstName": "Maria" }')).toEqual([]);
  });

  test.each([
    "patient Portal Login",
    "Patient Medical Record",
    'patientName = "Test Patient"',
    'patientName = "John Doe"',
    "NK1 (Next of Kin / Associated Parties)",
    "Patient Name Suffix",
  ])("%s is none", (text) => expect(told(text)).toEqual([]));

  test("with digits at their ends are synthetic", () => {
    expect(matches('patientName = "Aaron697 Brekke496"')).toMatchObject([{ synthetic: true, severity: "low" }]);
  });
});

describe("who wrote the code is no patient", () => {
  test.each([
    " * @author Maria Gonzalez <maria.gonzalez@gmail.com>",
    "Signed-off-by: Maria Gonzalez <maria.gonzalez@gmail.com>",
    "Co-authored-by: Maria Gonzalez <maria.gonzalez@gmail.com>",
    "// Maria Gonzalez <maria.gonzalez@gmail.com>",
    "git clone git@github.com:acme/x.git",
  ])("%s", (text) => expect(told(text)).toEqual([]));

  test("nor who owns it", () => expect(told("* maria.gonzalez@gmail.com", ".github/CODEOWNERS")).toEqual([]));
});

test("whatever the text, every match lies in it and is no longer than what it stands for", () => {
  const pieces = fc.constantFrom(
    "ssn",
    "SSN: ",
    "mrn=",
    "patient name ",
    "Maria Gonzalez",
    "536-22-8471",
    '"',
    "(",
    "\n",
    "@",
    "http://",
    ".",
    "1",
    "-",
    "Next of Kin",
    "é",
    "\uD800",
    "dob ",
    "1984-07-23",
    "+",
    "/$",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }).map((all) => all.join("")),
      (text) => {
        for (const { start, end, confidence, rule } of matches(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeLessThanOrEqual(100);
          expect(rule).toMatch(/^phi\/[a-z-]+$/);
        }
      },
    ),
    { numRuns: 400 },
  );
});
