import { describe, expect, test } from "vitest";
import { found } from "../testing.ts";

const document = (root: string) => `<?xml version="1.0"?>
<ClinicalDocument xmlns="urn:hl7-org:v3">
  <recordTarget><patientRole>
    <id root="${root}" extension="7318249"/>
    <id root="2.16.840.1.113883.4.1" extension="514-38-2907"/>
    <addr use="HP"><streetAddressLine>1417 Linden Ave</streetAddressLine><city>Dayton</city><postalCode>45402</postalCode></addr>
    <telecom use="HP" value="tel:+1(937)284-6617"/>
    <patient>
      <name><given>Martha</given><given>R.</given><family>Kowalski</family></name>
      <birthTime value="19580713"/>
      <guardian><guardianPerson><name><given>Peter</given><family>Kowalski</family></name></guardianPerson></guardian>
    </patient>
    <providerOrganization><name>Cedar Clinic</name><telecom value="tel:+1(937)284-9000"/></providerOrganization>
  </patientRole></recordTarget>
  <author><assignedAuthor><assignedPerson><name><given>Ruth</given><family>Kellner</family></name></assignedPerson></assignedAuthor></author>
</ClinicalDocument>`;

const NUMBERS = ["ssn 514-38-2907 blocks"];

describe("C-CDA", () => {
  test("finds the patient and the patient's people, and hardly authors and providers", () => {
    expect(found(document("1.2.840.114350.1"))).toEqual([
      "mrn 7318249 blocks",
      ...NUMBERS,
      "address 1417 Linden Ave blocks",
      "address Dayton warns",
      "zip 45402 warns",
      "phone +1(937)284-6617 blocks",
      "name Martha blocks",
      "name Kowalski blocks",
      "date 19580713 blocks",
      "name Peter blocks",
      "name Kowalski blocks",
      "phone +1(937)284-9000 low",
      "name Ruth low",
      "name Kellner low",
    ]);
  });

  test("tells them as made up when their number is of HL7's example arc, but not a number that checks", () => {
    const told = found(document("2.16.840.1.113883.19.5.99999.2"));
    expect(told.filter((each) => each.endsWith("blocks"))).toEqual(NUMBERS);
    expect(told).toContain("name Kowalski synthetic");
  });

  test("finds them in a document that is cut off or escaped inside a string", () => {
    const cut = document("1.2.3").slice(0, document("1.2.3").indexOf("<guardian>"));
    expect(found(cut)).toContain("name Kowalski blocks");
    expect(found(`String s = "${cut.replaceAll('"', '\\"')}";`)).toContain("date 19580713 blocks");
  });
});
