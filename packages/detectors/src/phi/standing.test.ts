import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Identifier } from "./index.ts";
import * as identifiers from "./index.ts";

const {
  account,
  address,
  age,
  card,
  date,
  dea,
  deviceSerial,
  email,
  fax,
  ip,
  itin,
  licence,
  licencePlate,
  mbi,
  memberId,
  mrn,
  name,
  npi,
  phone,
  ssn,
  udi,
  url,
  vin,
  zip,
} = identifiers;

const table: readonly {
  readonly of: Identifier;
  readonly valid: readonly string[];
  readonly synthetic?: readonly string[];
  readonly invalid: readonly string[];
}[] = [
  {
    of: ssn,
    valid: ["536-22-8471", "536 22 8471", "536228471"],
    synthetic: ["999-22-8471"],
    invalid: [
      "123-45-6789",
      "078-05-1120",
      "219-09-9999",
      "987-65-4321",
      "000-22-8471",
      "666-22-8471",
      "900-22-8471",
      "536-00-8471",
      "536-22-0000",
      "53622847",
    ],
  },
  {
    of: itin,
    valid: ["912-70-1234", "912-50-1234", "912-99-1234"],
    synthetic: ["999-70-1234"],
    invalid: ["912-49-1234", "912-66-1234", "912-89-1234", "912-93-1234", "812-70-1234"],
  },
  { of: npi, valid: ["1679576722", "1245319599"], invalid: ["1234567893", "1679576723", "3679576722", "167957672"] },
  { of: dea, valid: ["BK4827169", "F91234563"], invalid: ["AB1234563", "BK4827164", "IK4827163", "BK482716"] },
  {
    of: mbi,
    valid: ["2AK7-TE5-QX41", "2AK7TE5QX41", "9CC4A12RR05"],
    invalid: ["1EG4-TE5-MK73", "1EG4-TE5-MK72", "0AK7-TE5-QX41", "2SK7-TE5-QX41", "2AK7-TE5-QX4"],
  },
  {
    of: vin,
    valid: ["5YJSA1DG9DFP14705", "JH4KA7561PC008269"],
    invalid: ["1M8GDM9AXKP042788", "5YJSA1DG8DFP14705", "5YJSA1DGIDFP14705", "5YJSA1DG9DFP1470"],
  },
  { of: licencePlate, valid: ["7KWB319", "KWB 4821"], invalid: ["ABC123", "KWBRTA", "4821930"] },
  {
    of: udi,
    valid: [
      "(01)00884838003019(21)SN48213",
      "(01)00884838003019(17)280101(10)LOT48A",
      "+H1234ABCD1/$$3280101LOT48A",
      "01008848380030192148213",
    ],
    invalid: ["(01)00884838003019", "(01)00884838003018(21)SN48213", "00884838003019"],
  },
  { of: deviceSerial, valid: ["PJN482913H"], invalid: ["SERIAL", "1234567", "SN000000"] },
  {
    of: card,
    valid: ["4539 1488 0343 6467", "4539148803436467", "371449635398449"],
    synthetic: ["4000000000009995"],
    invalid: ["4111111111111111", "4242 4242 4242 4242", "378282246310005", "4539148803436468", "9539148803436467"],
  },
  {
    of: phone,
    valid: ["(312) 867-4821", "312-867-4821", "+1 312 867 4821", "3128674821", "+44 20 7946 1238"],
    synthetic: ["312-555-4821", "555-867-4821"],
    invalid: [
      "312-555-0143",
      "123-456-7890",
      "800-867-4821",
      "911-867-4821",
      "312-911-4821",
      "312-888-8888",
      "312-867-482",
    ],
  },
  { of: fax, valid: ["312-867-4821"], synthetic: ["312-555-4821"], invalid: ["312-111-4821"] },
  {
    of: email,
    valid: ["maria.gonzalez@gmail.com", "m_g+x@stlukes-clinic.org"],
    invalid: [
      "maria@example.com",
      "maria@clinic.test",
      "noreply@stlukes.org",
      "dependabot[bot]@users.org",
      "support@stlukes.org",
      "icon@2x.png",
      "react@18.2.0",
      "@decorator",
    ],
  },
  {
    of: ip,
    valid: ["73.14.201.88", "2601:40d:8300:1a2b:c4d5:e6f7:8091:a2b3"],
    invalid: [
      "203.0.113.9",
      "2001:db8::a:b:1",
      "10.1.2.3",
      "192.168.1.20",
      "172.20.0.4",
      "127.0.0.1",
      "169.254.1.1",
      "100.64.2.3",
      "8.8.8.8",
      "255.255.255.0",
      "2.1.0.0",
      "999.1.1.1",
      "fe80::1",
      "::1",
    ],
  },
  {
    of: date,
    valid: [
      "1984-07-23",
      "07/23/1984",
      "23/07/1984",
      "19840723",
      "July 23, 1984",
      "23 Jul 1984",
      "1984, 7, 23",
      "7/3/84",
    ],
    invalid: ["1900-01-01", "1970-01-01", "1984-02-30", "1984-13-01", "1884-07-23", "9999-12-31", "July 1984", "today"],
  },
  { of: age, valid: ["93", "104"], invalid: ["89", "45", "99", "100", "120"] },
  { of: zip, valid: ["60614", "60614-2217"], invalid: ["12345", "00000", "90210", "00123", "6061", "60614-0000"] },
  {
    of: address,
    valid: ["4821 North Lakewood Avenue"],
    synthetic: ["742 Evergreen Terrace"],
    invalid: ["123 Main Street", "Lakewood Avenue"],
  },
  {
    of: mrn,
    valid: ["48210937", "MR-293041", "482-10-93"],
    invalid: ["12345678", "87654321", "00000000", "11111111", "121212", "4821", "20240501", "1000000"],
  },
  {
    of: account,
    valid: ["4821093755", "GB33BUKB20201555555555"],
    invalid: ["1234567890", "GB34BUKB20201555555555", "DE89370400440532013000", "48210"],
  },
  { of: memberId, valid: ["W284910375"], invalid: ["ABC123456", "000000000", "MEMBER1"] },
  { of: licence, valid: ["D400-7836-0001".replace("0001", "3391")], invalid: ["A0000000", "123456789"] },
  {
    of: name,
    valid: ["Maria Gonzalez", "Gonzalez, Maria", "GONZALEZ^MARIA", "María José Nuñez", "Mary O'Brien-Smith"],
    synthetic: ["Aaron697 Brekke496"],
    invalid: ["John Doe", "Jane Doe", "Test Patient", "Patient Name", "Maria", "maria gonzalez", "Medical Record"],
  },
  {
    of: url,
    valid: ["https://portal.stlukes.org/patients/48210937", "https://ehr.stlukes.org/chart?mrn=48210937"],
    synthetic: ["https://portal.example.org/patients/48210937"],
    invalid: ["https://portal.stlukes.org/patients", "https://portal.stlukes.org/patients/12345678"],
  },
];

describe.each(table.map((row) => ({ ...row, rule: row.of.rule })))(
  "$rule",
  ({ of, valid, synthetic = [], invalid }) => {
    test.each(valid)("%s is valid", (value) => expect(of.standing(value)).toBe("valid"));
    test.each(synthetic)("%s is synthetic", (value) => expect(of.standing(value)).toBe("synthetic"));
    test.each(invalid)("%s is none", (value) => expect(of.standing(value)).toBe("invalid"));
  },
);

test("every identifier names controls that the catalog has, and a word in brackets that stands for it", () => {
  const known = ["hipaa-privacy", "pci-dss"]
    .map((file) => readFileSync(new URL(`../../../catalog/data/${file}.json`, import.meta.url), "utf8"))
    .join("");
  const all = Object.values(identifiers).filter(
    (each): each is Identifier => typeof each === "object" && "standing" in each,
  );
  expect(all.length).toBeGreaterThan(24);
  for (const { rule, controls, redacted } of all) {
    expect(redacted, rule).toMatch(/^\[[A-Z ]+\]$/);
    for (const control of controls) expect(known, control).toContain(`"id": "${control}"`);
  }
});
