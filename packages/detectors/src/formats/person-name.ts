import type { Match } from "../engine/detector.ts";
import { isFirstName, isLastName, isNobody, name, phiMatch } from "../phi/index.ts";
import { isExamplePerson } from "./example-people.ts";

/** A word or words of a name, by its offsets in the text. */
export interface NamePart {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** A name in the fields of a format, in which the field says that it is a person's; an absent part is undefined. */
export interface PersonName {
  readonly family: NamePart | undefined;
  readonly given: NamePart | undefined;
}

/** How sure a field for a person's name is, when the lists know none, one or both of its parts. Fields hold names that no list knows, too. */
const SURE = [80, 90, 95] as const;
/** The same for a name of one part only. */
const SURE_OF_ONE = [65, 75] as const;

/** The parts of a name as one match, from the first to the last: for formats that write them next to each other. */
export function wholeName({ family, given }: PersonName, marked: boolean, most = 100): Match[] {
  const parts = [family, given].filter((part) => part !== undefined);
  const sure = confidenceOf(family, given);
  if (sure === null) return [];
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return [phiMatch(name, { start, end }, Math.min(most, sure), standingOf(family, given, marked))];
}

/** Each part of a name as a match of its own: for formats that write them in fields of their own. */
export function namesApart({ family, given }: PersonName, marked: boolean, most = 100): Match[] {
  const sure = confidenceOf(family, given);
  if (sure === null) return [];
  const standing = standingOf(family, given, marked);
  return [family, given]
    .filter((part) => part !== undefined)
    .map(({ start, end }) => phiMatch(name, { start, end }, Math.min(most, sure), standing));
}

/** Null when this is nobody's name. */
function confidenceOf(family: NamePart | undefined, given: NamePart | undefined): number | null {
  const values = [given?.value, family?.value].filter((value) => value !== undefined);
  if (values.length === 0 || !values.some((value) => /\p{L}{2}/u.test(value))) return null;
  if (!values.every(isWord) || values.some((value) => FIELD_NAMES.test(value) || NO_PATIENT.test(value))) return null;
  if (isNobody(values.join(" "))) return null;
  const known = (isKnown(given, isFirstName) ? 1 : 0) + (isKnown(family, isLastName) ? 1 : 0);
  if (values.length === 2) return SURE[known] ?? null;
  return SURE_OF_ONE[known] ?? null;
}

/** What documentation and templates write where a name goes. */
const FIELD_NAMES =
  /^(?:pat\w{0,6}|last|first|middle|family|given|sur|fore|maiden|mother'?s?|nick|user|full)[ _]?(?:name|first|last)\w{0,4}$/i;

/** What stands for the name of a patient who was taken out, or of none. */
const NO_PATIENT =
  /\b(?:anon(?:ym\w{0,8})?|phantom|deidentified|de-identified|redacted|removed|masked|volunteer|uid|null)\b/i;

/** Letters of any alphabet, with what names have between them, and digits at the end (as generators of test data write). */
function isWord(value: string): boolean {
  return value.length <= 60 && /^\p{L}[\p{L}\p{M}'’`. -]*\d{0,4}$/u.test(value);
}

function isKnown(part: NamePart | undefined, isIn: (word: string) => boolean): boolean {
  return part?.value.split(" ", 3).some(isIn) ?? false;
}

function standingOf(family: NamePart | undefined, given: NamePart | undefined, marked: boolean): "valid" | "synthetic" {
  const digits = [family, given].some((part) => part !== undefined && /\d$/.test(part.value));
  return marked || digits || isExamplePerson(given?.value ?? "", family?.value ?? "") ? "synthetic" : "valid";
}
