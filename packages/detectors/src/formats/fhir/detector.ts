import type { Detector, Match } from "../../engine/detector.ts";
import { isMadeUpPerson } from "../example-people.ts";
import { isWhole, ofProvider } from "../provider.ts";
import { isExampleSystem, TEST_LABEL } from "../test-marks.ts";
import { jsonTree } from "../tree/json.ts";
import { child, childrenOf, leaf, type Node, text } from "../tree/node.ts";
import {
  contactPoint,
  isPersonName,
  type Judgement,
  nameInOne,
  personName,
  postalAddress,
  valueMatch,
} from "../tree/person.ts";
import { xmlTree } from "../tree/xml.ts";
import { identifier } from "./identifiers.ts";
import { namesNoPatient, otherResources, patientReferences, personResources, providerResources } from "./resources.ts";

/** Whose fields are read: a person's, a provider's own, those of another resource, or of a piece of which nothing tells. */
type Whose = "person" | "provider" | "other" | "unknown";

interface Place extends Judgement {
  readonly node: Node;
  readonly whose: Whose;
}

const STREET = { street: "line", zip: "postalCode" };
/** A name outside any resource, such as in a diff: it needs the lists to block. */
const MOST_IN_PIECE = 85;

const IS_HL7_V3 = /urn:hl7-org:v3|<(?:\w{1,20}:)?(?:ClinicalDocument|patientRole|patientPerson)\b/;

/** Patients in FHIR resources, as JSON and XML, whole or in pieces, in files and in strings and literals of code. */
export const fhirDetector: Detector = {
  id: "phi/fhir",
  category: "phi",
  keywords: [
    "resourcetype",
    "birthdate",
    "postalcode",
    "telecom",
    "hl7.org/fhir",
    "terminology.hl7.org",
    '"given"',
    'given\\"',
    "given:",
    "<given",
    "<patient",
    ":patient",
  ],
  scope: "file",
  *detect({ text: document }) {
    if (
      /["'`]?resourceType\b|birthDate["'`]?[ ]{0,4}[:=]|"(?:given|telecom|family)"|\b(?:given|telecom): ?[[{]/.test(
        document,
      )
    )
      yield* resources(document, jsonTree(document), typeInJson);
    if (/\\"(?:resourceType|given|telecom|birthDate|identifier)\\"/.test(document))
      yield* resources(document, jsonTree(document, "escaped"), typeInJson);
    // C-CDA has elements of the same names, and a detector of its own.
    if (
      /<(?:\w{1,20}:)?(?:Patient|RelatedPerson|Person|Bundle|birthDate|given|family|telecom)[\s>]/.test(document) &&
      !IS_HL7_V3.test(document)
    )
      yield* resources(document, xmlTree(document), typeInXml);
  },
};

function typeInJson(node: Node): string | undefined {
  const type = child(node, "resourceType");
  return type === undefined ? undefined : leaf(type)?.value;
}

function typeInXml({ name, children }: Node): string | undefined {
  if (!personResources.has(name) && !otherResources.has(name)) return undefined;
  // Components of user interfaces are called so too; a resource has elements inside.
  return children.some((each) => !each.name.startsWith("@")) ? name : undefined;
}

function* resources(document: string, root: Node, typeOf: (node: Node) => string | undefined): Iterable<Match> {
  const waiting: Place[] = [{ node: root, whose: "unknown", marked: false, most: 100 }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const here = entered(document, place, typeOf(place.node));
    // A provider's own fields stand right in the resource; who is named further in is somebody else.
    const within = here.whose === "provider" ? "other" : here.whose;
    for (const node of here.node.children) {
      yield* identifiersIn(node, here);
      if (node.children.length > 0) waiting.push({ ...here, node, whose: within });
    }
  }
}

/** What a resource says of itself: whose it is, and whether it is made up. */
function entered(document: string, place: Place, type: string | undefined): Place {
  if (type === undefined) return place;
  const isProvider = providerResources.has(type) && isWhole(document, place.node);
  const whose = personResources.has(type) ? "person" : isProvider ? "provider" : "other";
  return { ...place, whose, marked: place.marked || isMadeUp(place.node) };
}

function isMadeUp(resource: Node): boolean {
  const meta = child(resource, "meta");
  const labels = meta === undefined ? [] : [...childrenOf(meta, "tag"), ...childrenOf(meta, "security")];
  if (labels.some((label) => text(label, "code").toUpperCase() === TEST_LABEL)) return true;
  if (childrenOf(resource, "name").some((name) => isMadeUpPerson(text(name, "given"), text(name, "family"))))
    return true;
  return childrenOf(resource, "identifier").some((each) => isExampleSystem(text(each, "system")));
}

function identifiersIn(node: Node, { whose, marked, most }: Place): Match[] {
  const judgement = { marked, most };
  const reader = readers[node.name];
  if (node.name === "identifier") return identifier(node, whose === "person", judgement);
  if (patientReferences.has(node.name)) {
    if (namesNoPatient(text(node, "reference"), text(node, "type"))) return [];
    const display = leaf(child(node, "display"));
    return display === undefined ? [] : nameInOne(display, { marked, most: MOST_IN_PIECE });
  }
  if (reader === undefined || whose === "other") return OTHERS[node.name]?.(node, judgement) ?? [];
  if (whose === "provider") return reader(node, judgement, whose).map(ofProvider);
  return reader(node, whose === "person" ? judgement : { marked, most: Math.min(most, MOST_IN_PIECE) }, whose);
}

const readers: Readonly<Record<string, (node: Node, judgement: Judgement, whose: Whose) => Match[]>> = {
  name(node, judgement, whose) {
    if (whose === "provider" && !isPersonName(node)) return [];
    // In a piece without its resource only a name in FHIR's own form tells.
    return whose !== "unknown" || (child(node, "family") && child(node, "given")) ? personName(node, judgement) : [];
  },
  telecom: (node, judgement) => contactPoint(node, judgement),
  address: (node, judgement, whose) =>
    whose !== "unknown" || child(node, "postalCode") ? postalAddress(node, STREET, judgement) : [],
  birthDate: (node, judgement) => valueMatch("birth-date", leaf(node), 92, judgement),
  deceasedDateTime: (node, judgement) => valueMatch("date", leaf(node), 85, judgement),
  photo(node, judgement, whose) {
    if (whose === "unknown") return [];
    return [
      ...valueMatch("image", leaf(child(node, "url")), 90, judgement),
      ...valueMatch("image", leaf(child(node, "data")), 90, judgement),
    ];
  },
};

/** Fields that identify a patient in resources that are not about one. */
const OTHERS: Readonly<Record<string, (node: Node, judgement: Judgement) => Match[]>> = {
  subscriberId: (node, judgement) => valueMatch("member-id", leaf(node), 92, judgement),
  carrierHRF: (node, judgement) => valueMatch("udi", leaf(node), 92, judgement),
  serialNumber: (node, judgement) => valueMatch("device-serial", leaf(node), 75, judgement),
};
