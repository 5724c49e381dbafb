import { familyNames, givenNames } from "./people.ts";
import type { Draw } from "./random.ts";

/** What a record says of a person. */
export interface Person {
  readonly family: string;
  readonly given: string;
  readonly mrn: string;
  readonly ssn: string;
  readonly account: string;
  readonly member: string;
  readonly licence: string;
  /** `YYYYMMDD`. */
  readonly birth: string;
  readonly street: string;
  readonly city: string;
  readonly zip: string;
  /** Ten digits. */
  readonly phone: string;
  readonly email: string;
}

/** A field that must be found: its name in the table, the value as it is written, the rule. */
export type PlantedField = readonly [field: string, value: string, rule: string];

export interface FormatRecord {
  readonly name: string;
  readonly path: string;
  readonly write: (
    patient: Person,
    provider: Person,
  ) => { readonly bytes: Buffer; readonly fields: readonly PlantedField[] };
  /** Many records in one document, from two of them. */
  readonly joined: (first: string, second: string, times: number) => string;
}

export function person(draw: Draw): Person {
  const [family, given] = [draw.pick(familyNames), draw.pick(givenNames)];
  const two = (from: number, to: number) => String(draw.int(from, to)).padStart(2, "0");
  return {
    ...{ family, given, mrn: draw.shape("7#1#4#9"), ssn: `5${draw.shape("#4")}3${draw.shape("8#2#7")}` },
    ...{ account: draw.shape("4#2#8#1#"), member: draw.shape("XQH7#8#4#9"), licence: draw.shape("R4#2#8#1") },
    birth: `${draw.int(1930, 2019)}${two(1, 12)}${two(2, 28)}`,
    street: `${draw.int(130, 9800)} ${draw.pick(familyNames)} ${draw.pick(["Ave", "St", "Lane", "Rd"])}`,
    city: draw.pick(["Dayton", "Troy", "Lima", "Xenia"]),
    zip: `4${draw.shape("5#1#")}`,
    phone: `937${draw.int(220, 410)}${draw.int(1021, 9879)}`,
    email: `${given.toLowerCase()}.${family.toLowerCase()}@gmail.com`,
  };
}

const iso = (day: string) => day.replace(/^(....)(..)/, "$1-$2-");
const repeat = (first: string, second: string, times: number) => first + second.repeat(times);

function common(patient: Person, birth = patient.birth): PlantedField[] {
  return [
    ["record number", patient.mrn, "phi/mrn"],
    ["family name", patient.family, "phi/name"],
    ["given name", patient.given, "phi/name"],
    ["birth date", birth, "phi/date"],
    ["phone", patient.phone, "phi/phone"],
  ];
}

function home(patient: Person): PlantedField[] {
  return [
    ["street", patient.street, "phi/address"],
    ["city", patient.city, "phi/address"],
    ["postal code", patient.zip, "phi/zip"],
  ];
}

const text = (lines: readonly string[], end: string) => Buffer.from(lines.join(end) + end);

export const formatRecords: readonly FormatRecord[] = [
  {
    name: "HL7 v2",
    path: "messages/admit.hl7",
    joined: repeat,
    write: (patient, provider) => ({
      bytes: text(
        [
          "MSH|^~\\&|ADT1|CEDAR|LAB|CEDAR|202405011230||ADT^A01|M1|P|2.5.1",
          `PID|1||${patient.mrn}^^^CEDAR^MR||${patient.family}^${patient.given}||${patient.birth}|F|||${patient.street}^^${patient.city}^OH^${patient.zip}||${patient.phone}^PRN^PH~^NET^Internet^${patient.email}|||||${patient.account}|${patient.ssn}|${patient.licence}^OH`,
          `PV1|1|I|W^389^1||||4711^${provider.family}^${provider.given}|||SUR`,
          `IN1|1|PPO|INS1|ACME HEALTH||||||||||||${patient.family}^${patient.given}||||||||||||||||||||${patient.member}`,
        ],
        "\r",
      ),
      fields: [
        ...common(patient),
        ...home(patient),
        ["email", patient.email, "phi/email"],
        ["account", patient.account, "phi/account"],
        ["social security", patient.ssn, "phi/ssn"],
        ["licence", patient.licence, "phi/licence"],
        ["policy", patient.member, "phi/member-id"],
      ],
    }),
  },
  {
    name: "FHIR JSON",
    path: "data/patients.ndjson",
    joined: repeat,
    write: (patient, provider) => ({
      bytes: Buffer.from(
        `${JSON.stringify({
          resourceType: "Patient",
          identifier: [
            { type: { coding: [{ code: "MR" }] }, value: patient.mrn },
            { system: "http://hl7.org/fhir/sid/us-ssn", value: patient.ssn },
          ],
          name: [{ family: patient.family, given: [patient.given] }],
          telecom: [{ system: "phone", value: patient.phone }],
          birthDate: iso(patient.birth),
          address: [{ line: [patient.street], city: patient.city, postalCode: patient.zip }],
        })}\n${JSON.stringify({ resourceType: "Practitioner", name: [{ family: provider.family, given: [provider.given] }] })}\n`,
      ),
      fields: [...common(patient, iso(patient.birth)), ...home(patient), ["social security", patient.ssn, "phi/ssn"]],
    }),
  },
  {
    name: "FHIR XML",
    path: "data/patient.xml",
    joined: repeat,
    write: (patient, provider) => ({
      bytes: Buffer.from(
        `<Patient xmlns="http://hl7.org/fhir">\n<identifier><type><coding><code value="MR"/></coding></type><value value="${patient.mrn}"/></identifier>\n<name><family value="${patient.family}"/><given value="${patient.given}"/></name>\n<telecom><system value="phone"/><value value="${patient.phone}"/></telecom>\n<birthDate value="${iso(patient.birth)}"/>\n<address><line value="${patient.street}"/><city value="${patient.city}"/><postalCode value="${patient.zip}"/></address>\n</Patient>\n<Practitioner><name><family value="${provider.family}"/><given value="${provider.given}"/></name></Practitioner>\n`,
      ),
      fields: [...common(patient, iso(patient.birth)), ...home(patient)],
    }),
  },
  {
    name: "X12 837",
    path: "claims/claim.x12",
    joined: repeat,
    write: (patient, provider) => ({
      bytes: Buffer.from(
        `ISA*00*          *00*          *ZZ*CEDARCLINIC    *ZZ*ACMEHEALTH     *240501*1230*^*00501*000000101*0*P*:~\n${[
          "ST*837*0101*005010X222A1",
          `NM1*85*1*${provider.family}*${provider.given}`,
          `N3*${provider.street}`,
          `N4*${provider.city}*OH*${provider.zip}`,
          `NM1*IL*1*${patient.family}*${patient.given}****MI*${patient.member}`,
          `N3*${patient.street}`,
          `N4*${patient.city}*OH*${patient.zip}`,
          `DMG*D8*${patient.birth}*F`,
          `REF*SY*${patient.ssn}`,
          `PER*IC**TE*${patient.phone}`,
          `CLM*${patient.account}*100`,
          `REF*EA*${patient.mrn}`,
        ].join("~\n")}~\n`,
      ),
      fields: [
        ...common(patient),
        ...home(patient),
        ["account", patient.account, "phi/account"],
        ["social security", patient.ssn, "phi/ssn"],
        ["member id", patient.member, "phi/member-id"],
      ],
    }),
  },
  {
    name: "C-CDA",
    path: "data/summary.xml",
    joined: repeat,
    write: (patient, provider) => ({
      bytes: Buffer.from(
        `<ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole>\n<id root="1.2.840.4711" extension="${patient.mrn}"/>\n<addr><streetAddressLine>${patient.street}</streetAddressLine>\n<city>${patient.city}</city><postalCode>${patient.zip}</postalCode></addr>\n<telecom value="tel:${patient.phone}"/>\n<patient><name><given>${patient.given}</given><family>${patient.family}</family></name>\n<birthTime value="${patient.birth}"/></patient></patientRole></recordTarget>\n<author><assignedAuthor><assignedPerson><name><given>${provider.given}</given><family>${provider.family}</family></name></assignedPerson></assignedAuthor></author></ClinicalDocument>\n`,
      ),
      fields: [...common(patient), ...home(patient)],
    }),
  },
  {
    name: "DICOM",
    path: "scans/image.dcm",
    joined: repeat,
    write: (patient, provider) => ({
      bytes: Buffer.concat([
        Buffer.alloc(128),
        Buffer.from("DICM"),
        ...[
          [0x0008, 0x0090, "PN", `${provider.family}^${provider.given}`] as const,
          [0x0010, 0x0010, "PN", `${patient.family}^${patient.given}`] as const,
          [0x0010, 0x0020, "LO", patient.mrn] as const,
          [0x0010, 0x0030, "DA", patient.birth] as const,
          [0x0010, 0x2154, "SH", patient.phone] as const,
        ].map(([group, element, representation, value]) => {
          const even = value.length % 2 === 0 ? value : `${value} `;
          const head = Buffer.alloc(8);
          head.writeUInt16LE(group, 0);
          head.writeUInt16LE(element, 2);
          head.write(representation, 4, "latin1");
          head.writeUInt16LE(even.length, 6);
          return Buffer.concat([head, Buffer.from(even)]);
        }),
      ]),
      fields: common(patient),
    }),
  },
  {
    name: "CSV",
    path: "data/export.csv",
    joined: (first, second, times) => first + second.slice(second.indexOf("\n") + 1).repeat(times),
    write: (patient) => ({
      bytes: Buffer.from(
        `mrn,first_name,last_name,dob,phone,street,zip,ssn,visits\n${patient.mrn},${patient.given},"${patient.family}",${iso(patient.birth)},${patient.phone},${patient.street},${patient.zip},${patient.ssn},4\n`,
      ),
      fields: [
        ...common(patient, iso(patient.birth)),
        ["street", patient.street, "phi/address"],
        ["postal code", patient.zip, "phi/zip"],
        ["social security", patient.ssn, "phi/ssn"],
      ],
    }),
  },
  {
    name: "SQL",
    path: "db/seed.sql",
    joined: repeat,
    write: (patient) => ({
      bytes: Buffer.from(
        `INSERT INTO patients (id, mrn, first_name, last_name, dob, phone, street, zip, ssn) VALUES\n  (7, '${patient.mrn}', '${patient.given}', '${patient.family}', '${iso(patient.birth)}', '${patient.phone}', '${patient.street}', '${patient.zip}', '${patient.ssn}');\n`,
      ),
      fields: [
        ...common(patient, iso(patient.birth)),
        ["street", patient.street, "phi/address"],
        ["postal code", patient.zip, "phi/zip"],
        ["social security", patient.ssn, "phi/ssn"],
      ],
    }),
  },
];
