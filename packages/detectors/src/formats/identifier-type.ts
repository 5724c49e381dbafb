import { type FieldKind, memberKind } from "./field.ts";

/** Codes of HL7 table 0203, which HL7 v2 (CX-5) and FHIR (Identifier.type) share: what an identifier is. */
const KINDS: Readonly<Record<string, FieldKind>> = {
  ...of("mrn", "MR MRT PI PT EPI PN VN U RI"),
  ...of("ssn", "SS SB"),
  ...of("licence", "DL PPN PRC BCT BC CZ TRL"),
  ...of("account", "AN ANC ANON ANT BA BRN VS"),
  ...of("member-id", "MB MA NH NI SN MI PNT HC"),
  ...of("npi", "NPI"),
  ...of("mbi", "MC"),
};

function of(kind: FieldKind, codes: string): Record<string, FieldKind> {
  return Object.fromEntries(codes.split(" ").map((code) => [code, kind]));
}

/** What an identifier of such a type is; undefined for types that name no person. */
export function kindOfType(code: string, value: string): FieldKind | undefined {
  const kind = KINDS[code.toUpperCase()];
  return kind === "member-id" ? memberKind(value) : kind;
}
