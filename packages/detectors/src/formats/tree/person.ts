import type { Match } from "../../engine/detector.ts";
import { cityMatch, type FieldKind, fieldMatch } from "../field.ts";
import { namesApart, wholeName } from "../person-name.ts";
import { child, childrenOf, type Leaf, leaf, type Node, text } from "./node.ts";

/** What the document says of its people, and how sure a match may be at most. */
export interface Judgement {
  readonly marked: boolean;
  readonly most: number;
}

/** One value of a tree as a match. */
export function valueMatch(
  kind: FieldKind,
  found: Leaf | undefined,
  confidence: number,
  judgement: Judgement,
): Match[] {
  if (found === undefined) return [];
  const match = fieldMatch({ ...found, kind, confidence: Math.min(confidence, judgement.most) }, judgement.marked);
  return match === null ? [] : [match];
}

/** A name with its parts in elements of their own (FHIR HumanName, C-CDA PN), or as one text. */
export function personName(node: Node, { marked, most }: Judgement): Match[] {
  const family = leaf(child(node, "family"));
  const givens = childrenOf(node, "given").map(leaf);
  const found = namesApart({ family, given: givens[0] }, marked, most);
  const whole = leaf(child(node, "text")) ?? (family === undefined && givens.length === 0 ? leaf(node) : undefined);
  if (whole !== undefined) found.push(...nameInOne(whole, { marked, most: Math.min(most, MOST_IN_ONE) }));
  return found;
}

/** Whether a name has the parts of a person's; an organization's is one text. */
export function isPersonName(node: Node): boolean {
  return child(node, "family") !== undefined || child(node, "given") !== undefined;
}

/** A name as one text may be a nickname or a note. */
const MOST_IN_ONE = 85;

/** A name written in one: "Peter James Chalmers", "Chalmers, Peter". */
export function nameInOne(found: Leaf, { marked, most }: Judgement): Match[] {
  const { start, end, value } = found;
  if (value.length > 80) return [];
  const turned = /^([^,]+), *([^,]+)$/.exec(value);
  const words = turned ? [turned[2] ?? "", turned[1] ?? ""] : value.split(/\s+/);
  if (words.length < 2) return [];
  const [given, family] = [words[0] ?? "", words.at(-1) ?? ""];
  return wholeName({ given: { start, end, value: given }, family: { start, end, value: family } }, marked, most);
}

/** The children that hold the parts of an address, by format. */
export interface AddressNames {
  readonly street: string;
  readonly zip: string;
}

/** Street and postal code; the town beside a street. */
export function postalAddress(node: Node, names: AddressNames, judgement: Judgement): Match[] {
  const streets = childrenOf(node, names.street).flatMap((line) => valueMatch("address", leaf(line), 90, judgement));
  return [
    ...streets,
    ...(streets.length > 0 ? cityMatch(leaf(child(node, "city")), judgement.marked, judgement.most) : []),
    ...valueMatch("zip", leaf(child(node, names.zip)), 80, judgement),
  ];
}

/** A telephone number or mail address, with the scheme that C-CDA and some of FHIR write before it (`tel:`, `mailto:`). */
export function contactPoint(node: Node, judgement: Judgement): Match[] {
  const found = leaf(child(node, "value")) ?? leaf(node);
  if (found === undefined) return [];
  const scheme = /^(?:tel|fax|mailto):(?:\/\/)?/i.exec(found.value)?.[0] ?? "";
  const bare = { value: found.value.slice(scheme.length), start: found.start + scheme.length, end: found.end };
  const system = text(node, "system");
  const kind = bare.value.includes("@") ? "email" : system === "fax" || /^fax/i.test(scheme) ? "fax" : "phone";
  return valueMatch(kind, bare, 92, judgement);
}
