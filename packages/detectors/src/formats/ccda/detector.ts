import type { Detector, Match } from "../../engine/detector.ts";
import { isMadeUpPerson } from "../example-people.ts";
import { kindOfSystem } from "../fhir/identifiers.ts";
import { isWhole, ofProvider } from "../provider.ts";
import { isExampleSystem } from "../test-marks.ts";
import { child, childrenOf, type Leaf, leaf, type Node, text } from "../tree/node.ts";
import { contactPoint, isPersonName, type Judgement, personName, postalAddress, valueMatch } from "../tree/person.ts";
import { xmlTree } from "../tree/xml.ts";

/** Roles of the patient and of people of theirs. */
const PERSONS = new Set([
  "patientRole",
  "guardian",
  "associatedEntity",
  "relatedSubject",
  "relatedEntity",
  "participantRole",
  "patientPerson",
]);
/** Roles of those who give care or write of it, and of organizations. */
const PROVIDERS = new Set([
  "providerOrganization",
  "assignedAuthor",
  "assignedEntity",
  "scopingOrganization",
  "representedOrganization",
]);
const STREET = { street: "streetAddressLine", zip: "postalCode" };

interface Place extends Judgement {
  readonly node: Node;
  readonly whose: "person" | "provider" | "nobody";
}

/** Patients in HL7 CDA documents (C-CDA) and other HL7 v3 messages. */
export const ccdaDetector: Detector = {
  id: "phi/c-cda",
  category: "phi",
  keywords: ["patientrole", "patientperson", "associatedentity", "relatedsubject", "assignedauthor", "assignedentity"],
  scope: "file",
  *detect({ text: document }) {
    const root = xmlTree(document);
    const waiting: Place[] = [{ node: root, whose: "nobody", marked: false, most: 100 }];
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      for (const node of place.node.children) {
        if (place.whose === "person") yield* identifiersIn(node, place);
        if (place.whose === "provider" && isOfProvider(node)) yield* identifiersIn(node, place).map(ofProvider);
        if (node.children.length > 0) waiting.push(entered(document, node, place));
      }
    }
  },
};

function entered(document: string, node: Node, place: Place): Place {
  if (PROVIDERS.has(node.name)) return { ...place, node, whose: isWhole(document, node) ? "provider" : "nobody" };
  const marked = place.marked || isMadeUp(node);
  return { ...place, node, marked, whose: PERSONS.has(node.name) ? "person" : place.whose };
}

/** A number of a provider counts only where its system tells what it is, and a name where it is a person's. */
function isOfProvider(node: Node): boolean {
  if (node.name === "id") return kindOfSystem(text(node, "@root")) !== undefined;
  return node.name !== "name" || isPersonName(node);
}

/** What a document says of itself by its own number, and a document or a role by the number and the name of its patient. */
function isMadeUp(node: Node): boolean {
  if (node.name === "ClinicalDocument")
    return hasExampleNumber(node) || childrenOf(node, "recordTarget").some((each) => each.children.some(isMadeUp));
  if (!PERSONS.has(node.name)) return false;
  if (hasExampleNumber(node)) return true;
  const names = node.children.flatMap((each) => childrenOf(each, "name"));
  return names.some((name) => isMadeUpPerson(text(name, "given"), text(name, "family")));
}

function hasExampleNumber(node: Node): boolean {
  return childrenOf(node, "id").some((id) => isExampleSystem(text(id, "@root")));
}

function identifiersIn(node: Node, judgement: Judgement): Match[] {
  switch (node.name) {
    case "id":
      return number(node, judgement);
    case "name":
      return personName(node, judgement);
    case "addr":
      return postalAddress(node, STREET, judgement);
    case "telecom":
      return contactPoint(node, judgement);
    case "birthTime":
      return valueMatch("birth-date", leaf(node), 92, judgement);
    case "deceasedTime":
      return valueMatch("date", leaf(node), 85, judgement);
    default:
      return [];
  }
}

function number(node: Node, judgement: Judgement): Match[] {
  const extension: Leaf | undefined = leaf(child(node, "@extension"));
  const root = text(node, "@root");
  const own = { ...judgement, marked: judgement.marked || isExampleSystem(root) };
  return valueMatch(kindOfSystem(root) ?? "mrn", extension, 92, own);
}
