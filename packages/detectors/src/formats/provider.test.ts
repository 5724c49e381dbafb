import { describe, expect, test } from "vitest";
import { scanText } from "../engine/scan-text.ts";

/** What all detectors together tell of a text: rule, value and confidence, by the text. */
function told(text: string, path: string): string[] {
  const lines = text.split("\n");
  return scanText(text, { path, side: "added" }).map(({ rule, confidence, location, column, endColumn }) => {
    const line = lines[(location?.line ?? 1) - 1] ?? "";
    return `${rule.slice(4)} ${line.slice((column ?? 1) - 1, (endColumn ?? 1) - 1)} ${confidence}`;
  });
}

const person = {
  name: [{ family: "Gonzalez", given: ["Maria"] }],
  telecom: [
    { system: "phone", value: "(937) 284-6617" },
    { system: "email", value: "maria.gonzalez@gmail.com" },
  ],
  address: [{ line: ["1417 Linden Ave"], city: "Dayton", postalCode: "45402" }],
  birthDate: "1968-07-13",
};
const npi = { system: "http://hl7.org/fhir/sid/us-npi", value: "1245319599" };
const practitioner = { resourceType: "Practitioner", identifier: [npi], ...person };
const json = (resource: unknown) => JSON.stringify(resource, null, 2);
const ofConfidence = (findings: readonly string[]) =>
  Math.max(...findings.map((each) => Number(each.slice(each.lastIndexOf(" ") + 1))));

describe("a provider's own data warns at most", () => {
  test("in a FHIR Practitioner as JSON, as a string of code and as XML", () => {
    const expected = [
      "npi 1245319599 75",
      "name Gonzalez 50",
      "name Maria 50",
      "phone (937) 284-6617 50",
      "email maria.gonzalez@gmail.com 50",
      "address 1417 Linden Ave 50",
      "address Dayton 50",
      "zip 45402 50",
      "date 1968-07-13 50",
    ];
    expect(told(json(practitioner), "data/a.json")).toEqual(expected);
    expect(told(`String a = ${JSON.stringify(JSON.stringify(practitioner))};`, "src/A.java")).toEqual(expected);
    const xml = `<Practitioner xmlns="http://hl7.org/fhir"><identifier><system value="${npi.system}"/><value value="${npi.value}"/></identifier>
<name><family value="Gonzalez"/><given value="Maria"/></name><telecom><system value="phone"/><value value="(937) 284-6617"/></telecom>
<birthDate value="1968-07-13"/></Practitioner>`;
    expect(ofConfidence(told(xml, "data/a.xml"))).toBe(75);
  });

  test("in an Organization", () => {
    const { telecom } = person;
    expect(told(json({ resourceType: "Organization", name: "Cedar Clinic", telecom }), "a.json")).toEqual([
      "phone (937) 284-6617 50",
      "email maria.gonzalez@gmail.com 50",
    ]);
  });

  test("in the author of a C-CDA document", () => {
    const author = `<author><assignedAuthor><id root="2.16.840.1.113883.4.6" extension="1245319599"/><id root="1.2.3" extension="4711880"/>
<addr><streetAddressLine>1417 Linden Ave</streetAddressLine><city>Dayton</city><postalCode>45402</postalCode></addr>
<telecom value="tel:(937) 284-6617"/><assignedPerson><name><given>Maria</given><family>Gonzalez</family></name></assignedPerson></assignedAuthor></author>`;
    const patient = `<recordTarget><patientRole><patient><name><given>Martha</given><family>Kowalski</family></name></patient></patientRole></recordTarget>`;
    expect(told(`<ClinicalDocument>${author}\n${patient}</ClinicalDocument>`, "a.xml")).toEqual([
      "npi 1245319599 75",
      "address 1417 Linden Ave 50",
      "address Dayton 50",
      "zip 45402 50",
      "phone (937) 284-6617 50",
      "name Maria 50",
      "name Gonzalez 50",
      "name Martha 92",
      "name Kowalski 90",
    ]);
  });

  test("in an author's role that stands alone", () => {
    const role = `<assignedAuthor><telecom value="tel:(937) 284-6617"/></assignedAuthor>`;
    expect(told(role, "a.xml")).toEqual(["phone (937) 284-6617 50"]);
  });

  test("in fields for doctors of HL7 v2 and in loops of providers of X12, beside a patient", () => {
    const doctor = "1245319599^GONZALEZ^MARIA^^^DR^^^NPI";
    const message = `MSH|^~\\&|A|B|C|D|2024||ORU^R01|1|P|2.5\rPID|1||7318249^^^S^MR||KOWALSKI^MARTHA||19580713\rPV1|1|I|W||||${doctor}\rOBR|1|||80048||||||||||||${doctor}\r`;
    expect(told(message, "a.hl7")).toEqual([
      "mrn 7318249 95",
      "name KOWALSKI^MARTHA 90",
      "date 19580713 92",
      "npi 1245319599 75",
    ]);
    expect(told("ISA*00~NM1*82*1*GONZALEZ*MARIA****XX*1245319599~N3*1417 LINDEN AVE~", "a.edi")).toEqual([
      "npi 1245319599 75",
    ]);
  });

  test("where a reference of a FHIR resource says that it is to one", () => {
    const individual = { reference: "Practitioner/17", display: "Maria Gonzalez" };
    const encounter = { resourceType: "Encounter", participant: [{ individual }] };
    expect(told(json(encounter), "a.json")).toEqual([]);
    const typed = { type: "Practitioner", display: "Maria Gonzalez" };
    expect(told(json({ ...encounter, participant: [{ individual: typed }] }), "a.json")).toEqual([]);
    for (const reference of ["Patient/17", "https://fhir.acme.org/r4/Patient/17/_history/2", "urn:uuid:17"])
      expect(told(json({ ...encounter, subject: { reference, display: "Martha Kowalski" } }), "a.json")).toEqual([
        "name Martha Kowalski 85",
      ]);
  });
});

describe("a patient's data stays what it is", () => {
  const patient = { resourceType: "Patient", ...person };
  const blocking = expect.arrayContaining(["name Gonzalez 95", "name Maria 95", "date 1968-07-13 92"]);

  test("inside a provider's resource, and a provider's inside the patient's", () => {
    expect(told(json({ resourceType: "Practitioner", contained: [patient] }), "a.json")).toEqual(blocking);
    const found = told(json({ ...patient, contained: [practitioner] }), "a.json");
    expect(found).toEqual(blocking);
    expect(found).toContain("name Gonzalez 50");
  });

  test("behind a provider's resource whose end is not seen, as in lines of a diff", () => {
    const [, ...fields] = json(person).split("\n");
    const alone = told(["{", ...fields].join("\n"), "a.json");
    expect(told(`{\n  "resourceType": "Practitioner",\n${fields.slice(0, -1).join("\n")}`, "a.json")).toEqual(
      expect.arrayContaining(["date 1968-07-13 90"]),
    );
    const hunks = `{\n  "resourceType": "Practitioner",\n\n${fields.join("\n")}`;
    expect(ofConfidence(told(hunks, "a.json"))).toBeGreaterThanOrEqual(90);
    expect(ofConfidence(alone)).toBeGreaterThanOrEqual(90);
  });

  test("further in than a provider's own fields", () => {
    const found = told(json({ resourceType: "Practitioner", patient: person }), "a.json");
    expect(ofConfidence(found)).toBeGreaterThanOrEqual(90);
  });

  test("when it is a number that is nobody's registration: of a card, of a passport, of social security", () => {
    const ssn = { system: "http://hl7.org/fhir/sid/us-ssn", value: "514-38-2907" };
    const passport = { type: { coding: [{ code: "PPN" }] }, value: "C48291735" };
    const found = told(json({ ...practitioner, identifier: [ssn, passport] }), "a.json");
    expect(found).toEqual(expect.arrayContaining(["ssn 514-38-2907 95", "licence C48291735 95"]));
    const hidden = { ...practitioner, address: [{ line: ["SSN 514-38-2907"] }] };
    expect(told(json(hidden), "a.json")).toContain("ssn 514-38-2907 97");
  });
});
