import type { FieldKind } from "../field.ts";

/**
 * Entities of NM101 and N101 that are the patient or somebody of theirs: insured (IL), patient (QC), corrected insured (74), responsible party
 * (QD), those of an enrollment (70, 31, 36, E1, EI, EXS, GD, J6, LR, S1, S3, TZ, X4). All others are providers, payers and submitters.
 * Source: ASC X12N implementation guides 005010X222A1 and X223A2 (837), X221A1 (835), X220A1 (834).
 */
export const personEntities: ReadonlySet<string> = new Set(
  "IL QC 74 QD 70 31 E1 EI EXS GD J6 LR S1 S3 TZ X4 03 CB IAD".split(" "),
);

/** What the number of a REF segment is, by its qualifier (REF01). */
export const references: Readonly<Record<string, readonly [kind: FieldKind, confidence: number]>> = {
  SY: ["ssn", 97],
  EA: ["mrn", 95],
  "1W": ["member-id", 92],
  "0F": ["member-id", 92],
  IG: ["member-id", 90],
  "1L": ["member-id", 80],
  F6: ["member-id", 92],
  A6: ["member-id", 80],
  "23": ["mrn", 80],
  "3H": ["account", 75],
  ABB: ["account", 75],
};

/** What the number of a person is, by NM108. */
export const numbers: Readonly<Record<string, readonly [kind: FieldKind, confidence: number]>> = {
  MI: ["member-id", 95],
  C: ["member-id", 92],
  HN: ["member-id", 92],
  N: ["member-id", 80],
  ZZ: ["member-id", 80],
  II: ["mrn", 80],
  MR: ["member-id", 80],
  "34": ["ssn", 97],
};

/** What a way to reach somebody is, by the qualifiers of PER03, 05 and 07. */
export const contacts: Readonly<Record<string, FieldKind>> = {
  TE: "phone",
  HP: "phone",
  WP: "phone",
  CP: "phone",
  AP: "phone",
  BN: "phone",
  FX: "fax",
  EM: "email",
};

/** Dates of care, by DTP01: admission, discharge, service, statement, onset, accident, last seen, death. */
export const datesOfCare: ReadonlySet<string> = new Set("435 096 472 434 431 439 304 454 455 050".split(" "));
