/** What a value is worth: `synthetic` values are of reserved ranges or documented as made up; `invalid` ones are no identifier at all. */
export type Standing = "valid" | "synthetic" | "invalid";

/** A kind of PHI identifier: how findings name it, and what a value of it looks like wherever it stands. */
export interface Identifier {
  readonly rule: `phi/${string}`;
  /** Stands for the value in every output. */
  readonly redacted: `[${string}]`;
  /** Canonical ids of the controls that a disclosure touches. */
  readonly controls: readonly string[];
  /** Judges a value without its label, quotes or surroundings: shape, checksum, ranges, and what is never reported. */
  readonly standing: (value: string) => Standing;
}

/** The letters of 45 CFR 164.514(b)(2)(i), the 18 identifiers of the safe harbor. */
export type SafeHarborLetter =
  | "A"
  | "B"
  | "C"
  | "D"
  | "E"
  | "F"
  | "G"
  | "H"
  | "I"
  | "J"
  | "K"
  | "L"
  | "M"
  | "N"
  | "O"
  | "P"
  | "Q"
  | "R";

/**
 * The controls of an identifier: its letter of the safe harbor, the minimum necessary standard (a history of source code needs no
 * identifier of a patient) and the safeguards standard.
 */
export function controlsOf(letter: SafeHarborLetter, ...more: readonly string[]): readonly string[] {
  return [`HIPAA:164.514(b)(2)(i)(${letter})`, "HIPAA:164.502(b)", "HIPAA:164.530(c)", ...more];
}
