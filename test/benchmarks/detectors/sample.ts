import type { Draw } from "./random.ts";
import type { PlantedType } from "./types.ts";

export const contextNames = [
  "string literal",
  "log call",
  "comment",
  "SQL",
  "CSV",
  "JSON",
  "YAML",
  "HL7",
  "FHIR",
  "X12",
  "stack trace",
  "commit subject",
] as const;
export type ContextName = (typeof contextNames)[number];

/** Contexts of which the lines are code, or made from it. */
export const codeContexts: readonly ContextName[] = [
  "string literal",
  "log call",
  "comment",
  "SQL",
  "JSON",
  "YAML",
  "stack trace",
  "commit subject",
];
/** Contexts with fields of their own. */
export const formatContexts: readonly ContextName[] = ["CSV", "HL7", "FHIR", "X12"];

/**
 * - `valid`: an identifier in a place that says so: must be found;
 * - `twin`: looks like one, with a broken checksum, a reserved value or a placeholder, in the same place: must not be;
 * - `unlabelled`: a valid value where nothing says what it is, as a number of any kind may look: must not be.
 */
export type SampleKind = "valid" | "twin" | "unlabelled";

/** A small document with one value in it. */
export interface Sample {
  readonly type: PlantedType;
  readonly context: ContextName;
  readonly kind: SampleKind;
  /** Null for a commit's message. */
  readonly path: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Writes a value with its label (words in lower case, or as they are spelled) into a document. Null: the context has no place for it. */
export type Writer = (
  field: { readonly type: PlantedType; readonly label: string; readonly value: string },
  draw: Draw,
) => Written | null;

export interface Written {
  readonly path: string | null;
  /** With `VALUE` once, where the value stands. */
  readonly text: string;
  /** The value as the context spells it; default: as given. */
  readonly value?: string;
}

/** Where the value of a document goes. Private use, so that no value or label holds it. */
export const VALUE = "\uE000";
