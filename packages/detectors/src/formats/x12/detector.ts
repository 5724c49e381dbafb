import type { Detector, Match } from "../../engine/detector.ts";
import { trimmed } from "../delimited.ts";
import { isMadeUpPerson } from "../example-people.ts";
import { cityMatch, type FieldKind, fieldMatch, memberKind } from "../field.ts";
import { type NamePart, wholeName } from "../person-name.ts";
import { ofProvider } from "../provider.ts";
import { isTestFacility } from "../test-marks.ts";
import { contacts, datesOfCare, numbers, personEntities, references } from "./fields.ts";
import { type Segment, segments } from "./segments.ts";

/** ISA15 of an interchange for tests: its data may still be a copy of real data, so it warns. */
const TEST_INTERCHANGE = 85;

/** Whose segments these are: `unknown` where nothing says so, as in a piece of an interchange. */
type Whose = "person" | "other" | "unknown";

interface State {
  readonly text: string;
  whose: Whose;
  /** The payer of this subscriber is Medicare, so the member's number is that of a Medicare card (SBR09 `MA`, `MB`). */
  medicare: boolean;
  /** The sender or the receiver is one of tests. */
  marked: boolean;
  /** The person of whom the segments speak is made up, by the name. */
  madeUp: boolean;
  most: number;
}

/** Patients and members in X12 claims (837), remittances (835) and enrollments (834). */
export const x12Detector: Detector = {
  id: "phi/x12",
  category: "phi",
  keywords: ["nm1", "dmg", "ref*", "per*", "n3*", "n4*", "isa"],
  scope: "file",
  *detect({ text }) {
    const state: State = { text, whose: "unknown", medicare: false, marked: false, madeUp: false, most: 100 };
    for (const segment of segments(text)) yield* readers[segment.name]?.(segment, state) ?? [];
  },
};

const readers: Readonly<Record<string, (segment: Segment, state: State) => Match[]>> = {
  ISA({ elements }, state) {
    const value = (index: number) => part(elements, index, state)?.value ?? "";
    state.marked = isTestFacility(value(6)) || isTestFacility(value(8));
    state.most = value(15) === "T" ? TEST_INTERCHANGE : 100;
    state.whose = "unknown";
    state.madeUp = false;
    return [];
  },
  ST(_, state) {
    state.whose = "unknown";
    state.madeUp = false;
    return [];
  },
  SBR({ elements }, state) {
    state.medicare = /^M[AB]$/.test(part(elements, 9, state)?.value ?? "");
    return [];
  },
  N1(_, state) {
    state.whose = "other";
    return [];
  },
  NM1({ elements }, state) {
    const person = personEntities.has(part(elements, 1, state)?.value ?? "");
    state.whose = person ? "person" : "other";
    state.madeUp = isMadeUpPerson(part(elements, 4, state)?.value ?? "", part(elements, 3, state)?.value ?? "");
    const id = part(elements, 9, state);
    const qualifier = part(elements, 8, state)?.value ?? "";
    if (qualifier === "XX") return one("npi", id, 92, state).map(ofProvider);
    if (!person) return [];
    const organization = part(elements, 2, state)?.value === "2";
    const names = { family: part(elements, 3, state), given: part(elements, 4, state) };
    return [
      ...(organization ? [] : wholeName(names, state.marked, state.most)),
      ...number(numbers[qualifier] ?? ["member-id", 80], id, state),
    ];
  },
  N3: ({ elements }, state) => ofPerson(state, () => one("address", part(elements, 1, state), 90, state)),
  N4: ({ elements }, state) =>
    ofPerson(state, () => [
      ...(state.whose === "person"
        ? cityMatch(part(elements, 1, state), state.marked || state.madeUp, state.most)
        : []),
      ...one("zip", part(elements, 3, state), 80, state),
    ]),
  DMG: ({ elements }, state) => one("birth-date", part(elements, 2, state), 95, state),
  REF: ({ elements }, state) =>
    number(references[part(elements, 1, state)?.value ?? ""] ?? null, part(elements, 2, state), state),
  PER: ({ elements }, state) =>
    ofPerson(state, () =>
      [3, 5, 7].flatMap((at) => {
        const kind = contacts[part(elements, at, state)?.value ?? ""];
        return kind === undefined ? [] : one(kind, part(elements, at + 1, state), 92, state);
      }),
    ),
  DTP({ elements }, state) {
    if (!datesOfCare.has(part(elements, 1, state)?.value ?? "")) return [];
    return part(elements, 2, state)?.value === "D8" ? one("date", part(elements, 3, state), 70, state) : [];
  },
  INS: ({ elements }, state) => one("date", part(elements, 12, state), 75, state),
  CLM: ({ elements }, state) => one("account", part(elements, 1, state), 85, state),
  CLP: ({ elements }, state) => one("account", part(elements, 1, state), 85, state),
};

function ofPerson({ whose }: State, found: () => Match[]): Match[] {
  return whose === "other" ? [] : found();
}

function number(known: readonly [FieldKind, number] | null, id: NamePart | undefined, state: State): Match[] {
  if (known === null || id === undefined) return [];
  const [kind, confidence] = known;
  if (kind === "member-id") return one(state.medicare ? "mbi" : memberKind(id.value), id, confidence, state);
  return one(kind, id, confidence, state);
}

/** An element without the white space around it; undefined when it is absent or empty. */
function part(elements: Segment["elements"], index: number, { text }: State): NamePart | undefined {
  const range = elements[index];
  if (range === undefined || range.end - range.start > 400) return undefined;
  const { start, end } = trimmed(text, range);
  return start === end ? undefined : { start, end, value: text.slice(start, end) };
}

function one(
  kind: FieldKind,
  found: NamePart | undefined,
  confidence: number,
  { marked, madeUp, most }: State,
): Match[] {
  if (found === undefined) return [];
  const match = fieldMatch({ ...found, kind, confidence: Math.min(confidence, most) }, marked || madeUp);
  return match === null ? [] : [match];
}
