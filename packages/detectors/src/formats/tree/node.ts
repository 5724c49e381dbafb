/**
 * A value with a name in a document, whatever it is written in: a member of a JSON object, an element or attribute of XML. The items of a JSON
 * array are nodes of the array's name, as XML repeats an element; an attribute's name begins with `@`.
 */
export interface Node {
  readonly name: string;
  /** Offsets into the text, without quotes; of an element without text, of its tag. */
  start: number;
  end: number;
  /** Without escapes; null for an object, or an element without text. */
  value: string | null;
  readonly children: Node[];
  /** Behind its own end; undefined where the text has none, and for values. */
  closed?: number;
}

/** Deeper parts of a document are read as parts of the deepest node. */
export const DEEPEST = 64;

/** The first child of a name. */
export function child(node: Node, name: string): Node | undefined {
  return node.children.find((each) => each.name === name);
}

export function childrenOf(node: Node, name: string): Node[] {
  return node.children.filter((each) => each.name === name);
}

/** A leaf with its value: the node itself, or the `value` attribute that FHIR and C-CDA write in XML. */
export interface Leaf {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export function leaf(node: Node | undefined): Leaf | undefined {
  if (node === undefined) return undefined;
  const { value, start, end } = node;
  if (value !== null) return value === "" ? undefined : { value, start, end };
  const attribute = child(node, "@value");
  return attribute === undefined ? undefined : leaf(attribute);
}

/** The value of a child, as text; empty when there is none. */
export function text(node: Node, name: string): string {
  return leaf(child(node, name))?.value ?? "";
}
