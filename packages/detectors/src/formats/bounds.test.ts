import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LanguageFamily } from "../engine/detector.ts";
import { matches } from "./testing.ts";

const DOCUMENTS = [
  "MSH|^~\\&|A|B|C|D|2024||ADT^A01|1|P|2.5\rPID|1||7318249^^^S^MR||KOWALSKI^MARTHA||19580713|||1417 LINDEN AVE^^DAYTON^OH^45402\r",
  "ISA*00*          *00*          *ZZ*S              *ZZ*R              *240501*1230*^*00501*000000101*0*P*:~ST*837*1~NM1*IL*1*KOWALSKI*MARTHA****MI*XQH718249903~N3*1417 LINDEN AVE~N4*DAYTON*OH*45402~DMG*D8*19580713*F~",
  '{"resourceType":"Patient","name":[{"family":"Kowalski","given":["Martha"]}],"birthDate":"1958-07-13","telecom":[{"system":"phone","value":"937-284-6617"}]}',
  'String p = "{\\"resourceType\\": \\"Patient\\", \\"name\\": [{\\"family\\": \\"Kowalski\\", \\"given\\": [\\"Martha\\"]}]}";',
  '<Patient xmlns="http://hl7.org/fhir"><name><family value="Kowalski"/><given value="Martha"/></name><!-- x --><birthDate value="1958-07-13"/></Patient>',
  '<ClinicalDocument><recordTarget><patientRole><id root="1.2" extension="7318249"/><patient><name><given>Martha</given><family>Kowalski</family></name></patient></patientRole></recordTarget></ClinicalDocument>',
  'mrn,first_name,last_name,dob\n7318249,Martha,"Kowalski",1958-07-13\n',
  "INSERT INTO patients (mrn, first_name, last_name) VALUES (7318249, 'Martha', 'O''Hara'), (7318250, 'Peter', 'Kowalski');",
  `${"\0".repeat(128)}DICM${"\x10\0\x10\0PN\x10\0KOWALSKI^MARTHA "}${"\x10\0\x20\0LO\x08\x007318249 "}`,
];
const FAMILIES: readonly LanguageFamily[] = ["text", "csv", "json", "xml", "sql", "c-like"];
const PIECES = [
  "MSH|^~\\&|",
  "PID|",
  "\\r",
  "\r",
  "\n",
  '"',
  "'",
  "`",
  "\\",
  '\\"',
  "{",
  "}",
  "[",
  "]",
  ":",
  ",",
  "<",
  ">",
  "</",
  "/>",
  "<!--",
  "<![CDATA[",
  "&#13;",
  "ISA*",
  "NM1*IL*1*",
  "~",
  "*",
  "|",
  "^",
  "resourceType",
  "Patient",
  "name",
  "family",
  "given",
  "INSERT INTO p (ssn,mrn) VALUES",
  "(",
  ")",
  "ssn,dob\n",
  "514-38-2907",
  "7318249",
  "Kowalski",
  "DICM",
  "\0",
  "é",
  "\u{1F600}",
  "\ud800",
];

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join("")),
  fc
    .tuple(fc.constantFrom(...DOCUMENTS), fc.nat(), fc.nat())
    .map(([document, from, to]) => document.slice(from % document.length).slice(0, to % document.length)),
  fc.tuple(fc.constantFrom(...DOCUMENTS), fc.nat(), fc.constantFrom(...PIECES)).map(([document, at, piece]) => {
    const cut = at % document.length;
    return document.slice(0, cut) + piece + document.slice(cut);
  }),
);

describe("the readers of formats", () => {
  test("each document has matches, so that what follows is asked of something", () => {
    for (const document of DOCUMENTS)
      expect(Math.max(...FAMILIES.map((family) => matches(document, family).length)), document).toBeGreaterThan(1);
  });

  test("take any text, cut off or spoiled anywhere, and tell places inside it", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...FAMILIES), (document, family) => {
        for (const { start, end, confidence } of matches(document, family)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(document.length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 3000, seed: 20261122 },
    );
  });

  test("find in a document behind other text what they find in it alone", () => {
    for (const document of DOCUMENTS.slice(0, 6)) {
      const before = "// nothing here\n\n";
      expect(matches(before + document).map(({ rule, start }) => [rule, start - before.length])).toEqual(
        matches(document).map(({ rule, start }) => [rule, start]),
      );
    }
  });
});
