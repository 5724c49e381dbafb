import type { Match } from "../../engine/detector.ts";
import { split } from "../delimited.ts";
import { cityMatch, type FieldKind, fieldMatch, memberKind } from "../field.ts";
import { kindOfType } from "../identifier-type.ts";
import { type NamePart, wholeName } from "../person-name.ts";
import { ofProvider } from "../provider.ts";
import { unescaped } from "./escapes.ts";
import type { DataType } from "./fields.ts";
import type { Delimiters } from "./segments.ts";

/** What is known of the message that a field stands in. */
export interface Message {
  readonly text: string;
  readonly delimiters: Delimiters;
  /** The message says that its patients are made up. */
  readonly marked: boolean;
  /** No match is surer than this. */
  readonly most: number;
}

/** Components of one repetition of a field; `value` is empty for those that are absent. */
type Components = readonly NamePart[];

/** The identifiers in one repetition of a field. */
export function identifiersIn(type: DataType, components: Components, message: Message): Match[] {
  return readers[type](components, message);
}

/** The components of a stretch, each by its first subcomponent, without escapes. */
export function componentsOf(text: string, range: { start: number; end: number }, delimiters: Delimiters): Components {
  return split(text, range, delimiters.component, 24).map((component) => {
    const [first = component] = split(text, component, delimiters.subcomponent, 1);
    return { ...first, value: unescaped(text.slice(first.start, first.end), delimiters).trim() };
  });
}

const readers: Readonly<Record<DataType, (components: Components, message: Message) => Match[]>> = {
  XPN: ([family, given], { marked, most }) =>
    wholeName({ family: present(family), given: present(given) }, marked, most),
  XAD([street, , city, , zip], message) {
    const found = one("address", street, 90, message);
    return [
      ...found,
      ...(found.length > 0 ? cityMatch(city, message.marked, message.most) : []),
      ...one("zip", zip, 80, message),
    ];
  },
  XTN(components, message) {
    const [number, , equipment, mail, , area, local] = components;
    const kind = equipment?.value === "FX" ? "fax" : "phone";
    const apart =
      area?.value && local?.value ? { ...area, end: local.end, value: area.value + local.value } : undefined;
    return [
      ...(number?.value.includes("@") ? one("email", number, 92, message) : one(kind, number, 92, message)),
      ...one("email", mail, 92, message),
      ...one(kind, apart, 92, message),
    ];
  },
  CX([id, , , , type], message) {
    if (id === undefined) return [];
    const kind = type?.value ? kindOfType(type.value, id.value) : "mrn";
    return kind === undefined ? one("mrn", id, 75, message) : one(kind, id, type?.value ? 95 : 92, message);
  },
  TS: ([day], message) => one("date", day, 75, message),
  BIRTH: ([day], message) => one("birth-date", day, 92, message),
  SSN: ([id], message) => one("ssn", id, 97, message),
  DLN: ([id], message) => one("licence", id, 92, message),
  ACCOUNT: ([id], message) => one("account", id, 92, message),
  MEMBER: ([id], message) => (id === undefined ? [] : one(memberKind(id.value), id, 92, message)),
  XCN: ([id, ...rest], message) =>
    rest.some(({ value }) => value === "NPI") ? one("npi", id, 92, message).map(ofProvider) : [],
};

function one(kind: FieldKind, part: NamePart | undefined, confidence: number, { marked, most }: Message): Match[] {
  if (part === undefined || part.value === "" || part.value === '""') return [];
  const match = fieldMatch({ ...part, kind, confidence: Math.min(confidence, most) }, marked);
  return match === null ? [] : [match];
}

function present(part: NamePart | undefined): NamePart | undefined {
  return part === undefined || part.value === "" || part.value === '""' ? undefined : part;
}
