import type { Detector, Match } from "../../engine/detector.ts";
import { split, trimmed } from "../delimited.ts";
import { isMadeUpPerson } from "../example-people.ts";
import { type FieldKind, fieldMatch } from "../field.ts";
import { type PersonName, wholeName } from "../person-name.ts";
import { elements } from "./elements.ts";
import { attributes } from "./fields.ts";

/** Longer values are no identifiers. */
const LONGEST = 1024;

/** Patients in the headers of DICOM images. The engine gives such a file as text of one character for each byte. */
export const dicomDetector: Detector = {
  id: "phi/dicom",
  category: "phi",
  keywords: ["dicm"],
  scope: "file",
  *detect({ text }) {
    let marked = false;
    for (const { group, element, start, end } of elements(text)) {
      const known = attributes[`${hex(group)},${hex(element)}`];
      if (known === undefined || end - start > LONGEST) continue;
      const [kind, confidence] = known;
      for (const range of split(text, { start, end }, "\\", 20)) {
        const value = trimmed(text, range);
        if (kind === "names") {
          const name = personName(text, value);
          // The patient's name is the first of group 0010.
          marked ||= isMadeUpPerson(name.given?.value ?? "", name.family?.value ?? "");
          yield* wholeName(name, marked);
        } else yield* matchesOf(text, value, { kind, confidence, marked });
      }
    }
  },
};

/** Family name, given name, middle name, prefix, suffix, separated by `^`; other ways of writing follow behind `=` (PS3.5, 6.2). */
function personName(text: string, range: { start: number; end: number }): PersonName {
  const [alphabetic = range] = split(text, range, "=", 1);
  const [family, given] = split(text, alphabetic, "^", 3).map((part) => {
    const { start, end } = trimmed(text, part);
    return start === end ? undefined : { start, end, value: text.slice(start, end) };
  });
  return { family, given };
}

function matchesOf(
  text: string,
  range: { readonly start: number; readonly end: number },
  { kind, confidence, marked }: { readonly kind: FieldKind; readonly confidence: number; readonly marked: boolean },
): Match[] {
  const written = text.slice(range.start, range.end);
  const value = kind === "age" ? written.replace(/^0*(\d+)Y$/, "$1") : written;
  const match = fieldMatch({ ...range, kind, value, confidence }, marked);
  return match === null ? [] : [match];
}

function hex(number: number): string {
  return number.toString(16).padStart(4, "0");
}
