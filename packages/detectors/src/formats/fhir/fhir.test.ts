import { describe, expect, test } from "vitest";
import { found } from "../testing.ts";

const PATIENT = {
  resourceType: "Patient",
  identifier: [
    { type: { coding: [{ system: "http://terminology.hl7.org/CodeSystem/v2-0203", code: "MR" }] }, value: "7318249" },
    { system: "http://hl7.org/fhir/sid/us-ssn", value: "514-38-2907" },
    { type: { coding: [{ code: "DL" }] }, value: "RT382915" },
  ],
  name: [{ use: "official", family: "Kowalski", given: ["Martha", "R."] }],
  telecom: [
    { system: "phone", value: "(937) 284-6617" },
    { system: "email", value: "martha.k@gmail.com" },
  ],
  birthDate: "1958-07-13",
  address: [{ line: ["1417 Linden Ave"], city: "Dayton", state: "OH", postalCode: "45402" }],
  photo: [{ contentType: "image/jpeg", url: "photos/7318249.jpg" }],
  contact: [{ name: { family: "Kowalski", given: ["Peter"] } }],
  generalPractitioner: [{ display: "Ruth Kellner" }],
};
const FOUND = [
  "mrn 7318249 blocks",
  "ssn 514-38-2907 blocks",
  "licence RT382915 blocks",
  "name Kowalski blocks",
  "name Martha blocks",
  "phone (937) 284-6617 blocks",
  "email martha.k@gmail.com blocks",
  "date 1958-07-13 blocks",
  "address 1417 Linden Ave blocks",
  "address Dayton warns",
  "zip 45402 warns",
  "photo photos/7318249.jpg blocks",
  "name Kowalski blocks",
  "name Peter blocks",
];
const XML = `<Patient xmlns="http://hl7.org/fhir">
  <identifier><type><coding><code value="MR"/></coding></type><value value="7318249"/></identifier>
  <name><family value="Kowalski"/><given value="Martha"/></name>
  <telecom><system value="phone"/><value value="937-284-6617"/></telecom>
  <birthDate value="1958-07-13"/>
</Patient>`;
const FOUND_IN_XML = [
  "mrn 7318249 blocks",
  "name Kowalski blocks",
  "name Martha blocks",
  "phone 937-284-6617 blocks",
  "date 1958-07-13 blocks",
];

const json = (value: unknown) => JSON.stringify(value, null, 2);

describe("FHIR", () => {
  test("finds the identifying fields of a Patient in JSON, not those of their physician", () => {
    expect(found(json(PATIENT))).toEqual(FOUND);
    expect(found(JSON.stringify(PATIENT))).toEqual(FOUND);
  });

  test("finds the same in XML, with or without a prefix", () => {
    expect(found(XML)).toEqual(FOUND_IN_XML);
    expect(found(XML.replace(/<(\/?)(\w)/g, "<$1f:$2"))).toEqual(FOUND_IN_XML);
  });

  test.each([
    ["a string with escaped quotes", (text: string) => `String body = "${text.replaceAll('"', '\\"')}";`],
    [
      "strings joined by +",
      (text: string) =>
        text
          .split("\n")
          .map((line) => `"${line.replaceAll('"', '\\"')}\\n"`)
          .join(" +\n"),
    ],
    ["a template literal", (text: string) => `const body = \`${text}\`; // don't`],
    ["a triple-quoted string", (text: string) => `body = """${text}"""`],
    ["a string in single quotes", (text: string) => `const body = '${JSON.stringify(JSON.parse(text))}';`],
    ["an object literal", (text: string) => `const body = ${text.replace(/"(\w+)":/g, "$1:").replaceAll('"', "'")};`],
  ])("finds them in source code: %s", (_, written) => {
    expect(found(written(json(PATIENT)))).toEqual(FOUND);
  });

  test("finds patients of a Bundle, and tells references to them", () => {
    const bundle = {
      resourceType: "Bundle",
      entry: [
        { resource: { resourceType: "Practitioner", name: [{ family: "Kellner", given: ["Ruth"] }] } },
        { resource: { resourceType: "RelatedPerson", name: [{ family: "Kowalski", given: ["Peter"] }] } },
        { resource: { resourceType: "Encounter", subject: { display: "Martha Kowalski" } } },
        { resource: { resourceType: "Coverage", subscriberId: "XQH718249903" } },
      ],
    };
    expect(found(json(bundle)).sort()).toEqual(
      [
        "name Kellner low",
        "name Ruth low",
        "name Kowalski blocks",
        "name Peter blocks",
        "name Martha Kowalski warns",
        "member-id XQH718249903 blocks",
      ].sort(),
    );
  });

  test("finds a name in a piece of a resource, such as the lines of a diff", () => {
    expect(
      found('"name": [ {\n  "family": "Kowalski",\n  "given": [ "Martha" ]\n} ],\n"birthDate": "1958-07-13",'),
    ).toEqual(["name Kowalski warns", "name Martha warns", "date 1958-07-13 warns"]);
  });

  test.each([
    ["the security label for test data", { meta: { security: [{ code: "HTEST" }] } }],
    [
      "a naming system of an example domain",
      { identifier: [{ system: "http://hospital.example.org/mrn", value: "7318249" }] },
    ],
    [
      "Synthea's naming system",
      { identifier: [{ system: "https://github.com/synthetichealth/synthea", value: "a1" }] },
    ],
  ])("tells a patient as made up by %s", (_, part) => {
    const told = found(json({ ...PATIENT, photo: [], ...part }));
    expect(told).toContain("name Kowalski synthetic");
    expect(told.filter((each) => each.endsWith("blocks") && !each.startsWith("ssn"))).toEqual([]);
  });

  test.each([
    ["placeholders", { resourceType: "Patient", name: [{ family: "Doe", given: ["Jane"] }], birthDate: "1900-01-01" }],
    ["schemas", { resourceType: "Patient", name: [{ family: "string", given: ["string"] }], birthDate: "date" }],
    ["other JSON", { name: "package", address: "here", identifier: "x", family: "sans-serif" }],
  ])("does not report %s", (_, value) => {
    expect(found(json(value))).toEqual([]);
  });
});
