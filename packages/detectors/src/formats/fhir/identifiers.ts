import type { Match } from "../../engine/detector.ts";
import type { FieldKind } from "../field.ts";
import { memberKind } from "../field.ts";
import { kindOfType } from "../identifier-type.ts";
import { ofProvider } from "../provider.ts";
import { isExampleSystem } from "../test-marks.ts";
import { child, childrenOf, leaf, type Node, text } from "../tree/node.ts";
import { type Judgement, valueMatch } from "../tree/person.ts";

/** Naming systems with one meaning. Source: terminology.hl7.org, NamingSystem, and the OIDs of the HL7 registry. */
const SYSTEMS: readonly (readonly [system: RegExp, kind: FieldKind])[] = [
  [/us-ssn$|(?:^|:)2\.16\.840\.1\.113883\.4\.1$/, "ssn"],
  [/us-npi$|(?:^|:)2\.16\.840\.1\.113883\.4\.6$/, "npi"],
  [/us-(?:mbi|medicare)$|(?:^|:)2\.16\.840\.1\.113883\.4\.(?:572|927)$/, "mbi"],
  [/(?:^|:)2\.16\.840\.1\.113883\.4\.3\.\d{1,3}$|us-dl|drivers?-?licen[sc]e/i, "licence"],
  [/passport/i, "licence"],
];

/** What numbers are of which the naming system (URI or OID) tells. */
export function kindOfSystem(system: string): FieldKind | undefined {
  if (system.length > 300) return undefined;
  return SYSTEMS.find(([expression]) => expression.test(system))?.[1];
}

/**
 * The number of a FHIR Identifier, by its system or its type; in a person's resource also one that has neither.
 *
 * @param ofPerson whether it is an identifier of a patient or somebody like one
 */
export function identifier(node: Node, ofPerson: boolean, judgement: Judgement): Match[] {
  const value = leaf(child(node, "value"));
  if (value === undefined) return [];
  const system = text(node, "system");
  const own = { ...judgement, marked: judgement.marked || isExampleSystem(system) };
  const named = kindOfSystem(system);
  if (named !== undefined) {
    const found = valueMatch(named, value, 95, own);
    // Only those who give care have one (45 CFR 162.406), in whatever resource it stands.
    return named === "npi" ? found.map(ofProvider) : found;
  }
  for (const code of typeCodes(node)) {
    const kind = kindOfType(code, value.value);
    // Types such as driver's licence and member number are a person's wherever they stand; record and account numbers need one.
    if (kind !== undefined) return valueMatch(kind, value, ofPerson || STRONG.has(code) ? 95 : 80, own);
  }
  return ofPerson ? valueMatch(memberKind(value.value) === "mbi" ? "mbi" : "mrn", value, 80, own) : [];
}

const STRONG = new Set(["MR", "SS", "DL", "PPN", "MB"]);

function typeCodes(node: Node): string[] {
  const type = child(node, "type");
  if (type === undefined) return [];
  return childrenOf(type, "coding").map((coding) => text(coding, "code"));
}
