import type { Match } from "../engine/detector.ts";
import {
  account,
  address,
  age,
  biometric,
  card,
  date,
  dea,
  deviceSerial,
  email,
  fax,
  type Identifier,
  ip,
  itin,
  licence,
  licencePlate,
  mbi,
  memberId,
  mrn,
  name,
  npi,
  phiMatch,
  phone,
  photo,
  type Standing,
  ssn,
  udi,
  url,
  vin,
  zip,
} from "../phi/index.ts";
import { addressStanding, dateStanding, imageStanding, ssnStanding } from "./field-standing.ts";

/** What the field of a format holds. */
export type FieldKind = keyof typeof identifiers;

/** A value in a field, by its offsets in the text. */
export interface Field {
  readonly kind: FieldKind;
  readonly start: number;
  readonly end: number;
  /** As the format means it, without its escapes. */
  readonly value: string;
  /** How sure a valid value of this field is; from 90 it blocks. */
  readonly confidence: number;
}

const identifiers = {
  account,
  address,
  age,
  biometric,
  "birth-date": date,
  card,
  date,
  dea,
  "device-serial": deviceSerial,
  email,
  fax,
  image: photo,
  ip,
  itin,
  licence,
  "licence-plate": licencePlate,
  mbi,
  "member-id": memberId,
  mrn,
  name,
  npi,
  phone,
  photo,
  ssn,
  udi,
  url,
  vin,
  zip,
} as const satisfies Readonly<Record<string, Identifier>>;

/** Kinds whose own checks tell a real value: no mark of the document talks them away. */
const CHECKED: ReadonlySet<FieldKind> = new Set(["ssn", "mbi", "npi", "vin", "udi", "card", "dea", "itin"]);

/** Where a format writes something else than code does, its own reading; for the rest the identifier's. */
const standings: Partial<Record<FieldKind, (value: string) => Standing>> = {
  address: addressStanding,
  "birth-date": dateStanding,
  date: dateStanding,
  image: imageStanding,
  ssn: ssnStanding,
};

/**
 * The match of a field; null when its value is no identifier, or one that is never reported. Names have their own judge
 * (`person-name.ts`). `marked`: the document says that its people are made up.
 */
export function fieldMatch(field: Field, marked = false): Match | null {
  const { kind, start, end, value, confidence } = field;
  if (end <= start || value.length > LONGEST) return null;
  const identifier = identifiers[kind];
  const standing = (standings[kind] ?? identifier.standing)(value);
  if (standing === "invalid") return null;
  return phiMatch(identifier, { start, end }, confidence, marked && !CHECKED.has(kind) ? "synthetic" : standing);
}

/** Longer values are no identifiers, whatever their field. */
const LONGEST = 512;

/** The kind of a number in a member's field: a Medicare card has a pattern of its own. */
export function memberKind(value: string): FieldKind {
  return mbi.standing(value) === "invalid" ? "member-id" : "mbi";
}

/** The town of an address whose street is reported: a town alone is nobody's. */
export function cityMatch(
  city: { readonly start: number; readonly end: number; readonly value: string } | undefined,
  marked: boolean,
  most = 100,
): Match[] {
  if (city === undefined || !/^\p{L}[\p{L}'. -]{1,40}$/u.test(city.value)) return [];
  return [phiMatch(address, city, Math.min(75, most), marked ? "synthetic" : "valid")];
}
