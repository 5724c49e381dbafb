import { snake } from "./code-contexts.ts";
import { type ContextName, VALUE, type Writer } from "./sample.ts";

/** Whole formats: the field says what the value is. */
export const formatWriters: Readonly<Partial<Record<ContextName, Writer>>> = {
  CSV: ({ label, value }, draw) => ({
    path: "data/export.csv",
    text: `patient_id,${snake(label)},visit_count,status\n${draw.int(11, 97)},${value.includes(",") ? `"${VALUE}"` : VALUE},${draw.int(1, 9)},active\n`,
  }),
  HL7: ({ type, value }, draw) => {
    const control = draw.shape("MSG#####");
    const head = `MSH|^~\\&|ADT1|STLUKES|LAB|STLUKES|202405011230||ADT^A01|${control}|P|2.5\r`;
    const field = hl7(type.name, value);
    return field === null
      ? null
      : { path: "messages/admit.hl7", text: `${head}${field.segment}\r`, value: field.value };
  },
  FHIR: ({ type, value }) => {
    const field = fhir(type.name, value);
    if (field === null) return null;
    const { resource, part } = field;
    return {
      path: "data/bundle.json",
      text: `{\n  "resourceType": "${resource}",\n  "id": "p1",\n  ${part}\n}\n`,
      value: field.value,
    };
  },
  X12: ({ type, value }) => {
    const field = x12(type.name, value);
    const head =
      "ISA*00*          *00*          *ZZ*SUBMITTER      *ZZ*RECEIVER       *240501*1230*^*00501*000000101*0*P*:~GS*HC*SUBMITTER*RECEIVER*20240501*1230*101*X*005010X222A1~ST*837*0101*005010X222A1~";
    return field === null
      ? null
      : { path: "claims/claim.x12", text: `${head}\n${field.segment}~\n`, value: field.value };
  },
};

interface Field {
  readonly segment: string;
  readonly value: string;
}

const digitsOnly = (value: string) => value.replace(/\D/g, "");

function isoDay(value: string): string | null {
  const found = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(value);
  return found === null ? null : `${found[1]}${found[2]}${found[3]}`;
}

/** Family and given name of "First Last", "Last, First" and "First M. Last". */
function names(value: string): readonly [string, string] {
  const [family, given] = value.split(", ");
  if (given !== undefined && family !== undefined) return [family, given];
  const words = value.split(" ");
  return [words.at(-1) ?? "", words[0] ?? ""];
}

function pid(numbered: Readonly<Record<number, string>>): string {
  return `PID|${fields(numbered)}`;
}

/** The fields of a segment by their numbers, from 1. */
function fields(numbered: Readonly<Record<number, string>>): string {
  const last = Math.max(...Object.keys(numbered).map(Number));
  return Array.from({ length: last }, (_, at) => numbered[at + 1] ?? "").join("|");
}

function hl7(type: string, value: string): Field | null {
  const day = isoDay(value);
  switch (type) {
    case "ssn":
      return { segment: pid({ 1: "1", 19: VALUE }), value: digitsOnly(value) };
    case "mrn":
      return { segment: pid({ 1: "1", 3: `${VALUE}^^^STLUKES^MR` }), value };
    case "account":
      return { segment: pid({ 1: "1", 18: VALUE }), value };
    case "licence":
      return { segment: pid({ 1: "1", 20: `${VALUE}^IL` }), value };
    case "date":
      return day === null ? null : { segment: pid({ 1: "1", 7: VALUE }), value: day };
    case "phone":
      return { segment: pid({ 1: "1", 13: `${VALUE}^PRN^PH` }), value };
    case "email":
      return { segment: pid({ 1: "1", 13: `^NET^Internet^${VALUE}` }), value };
    case "zip":
      return { segment: pid({ 1: "1", 11: `^^CHICAGO^IL^${VALUE}` }), value };
    case "name":
      return { segment: pid({ 1: "1", 5: VALUE }), value: names(value).join("^") };
    case "mbi":
      return { segment: pid({ 1: "1", 3: `${VALUE}^^^CMS^MC` }), value: value.replaceAll("-", "") };
    case "npi":
      return { segment: `PV1|1|I|W^389^1||||${VALUE}^KELLNER^RUTH^^^^^^NPI`, value };
    case "member-id":
      return { segment: `IN1|${fields({ 1: "1", 2: "PPO", 3: "INS1", 4: "ACME HEALTH", 36: VALUE })}`, value };
    default:
      return null;
  }
}

function fhir(type: string, value: string): { resource: string; part: string; value: string } | null {
  const patient = (part: string, written = value) => ({ resource: "Patient", part, value: written });
  const identifier = (system: string) =>
    patient(`"identifier": [{ "system": "http://hl7.org/fhir/sid/${system}", "value": "${VALUE}" }]`);
  const typed = (code: string) =>
    patient(
      `"identifier": [{ "type": { "coding": [{ "system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "${code}" }] }, "value": "${VALUE}" }]`,
    );
  const telecom = (system: string) =>
    patient(`"telecom": [{ "system": "${system}", "value": "${VALUE}", "use": "home" }]`);
  const day = isoDay(value);
  switch (type) {
    case "ssn":
      return identifier("us-ssn");
    case "mbi":
      return identifier("us-mbi");
    case "npi":
      return { ...identifier("us-npi"), resource: "Practitioner" };
    case "mrn":
      return typed("MR");
    case "account":
      return typed("AN");
    case "member-id":
      return typed("MB");
    case "licence":
      return typed("DL");
    case "date":
      return day === null ? null : patient(`"birthDate": "${VALUE}"`, day.replace(/^(....)(..)/, "$1-$2-"));
    case "phone":
    case "fax":
    case "email":
      return telecom(type);
    case "zip":
      return patient(`"address": [{ "city": "Chicago", "state": "IL", "postalCode": "${VALUE}" }]`);
    case "name":
      return patient(`"name": [{ "use": "official", "text": "${VALUE}" }]`);
    case "photo":
      return patient(`"photo": [{ "contentType": "image/jpeg", "url": "${VALUE}" }]`);
    case "udi":
      return { resource: "Device", part: `"udiCarrier": [{ "carrierHRF": "${VALUE}" }]`, value };
    default:
      return null;
  }
}

function x12(type: string, value: string): Field | null {
  const day = isoDay(value);
  switch (type) {
    case "ssn":
      return { segment: `REF*SY*${VALUE}`, value: digitsOnly(value) };
    case "mrn":
      return { segment: `REF*EA*${VALUE}`, value };
    case "npi":
      return { segment: `NM1*82*1*KELLNER*RUTH****XX*${VALUE}`, value };
    case "member-id":
      return { segment: `NM1*IL*1******MI*${VALUE}`, value };
    case "mbi":
      return { segment: `NM1*IL*1******MI*${VALUE}`, value: value.replaceAll("-", "") };
    case "name":
      return { segment: `NM1*IL*1*${VALUE}`, value: names(value).join("*") };
    case "date":
      return day === null ? null : { segment: `DMG*D8*${VALUE}*F`, value: day };
    case "zip":
      return { segment: `N4*CHICAGO*IL*${VALUE}`, value: digitsOnly(value) };
    case "phone":
      return { segment: `PER*IC**TE*${VALUE}`, value: digitsOnly(value).slice(-10) };
    case "fax":
      return { segment: `PER*IC**FX*${VALUE}`, value: digitsOnly(value).slice(-10) };
    case "email":
      return { segment: `PER*IC**EM*${VALUE}`, value };
    default:
      return null;
  }
}
