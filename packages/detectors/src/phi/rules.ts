import type { Detector, Match } from "../engine/detector.ts";
import { valueStart } from "./connector.ts";
import type { Identifier } from "./identifier.ts";
import { labelsIn } from "./label.ts";
import { phiMatch } from "./match.ts";
import { nearLabel } from "./near-label.ts";
import { ofPerson } from "./person.ts";
import { type Span, valueBefore } from "./value-before.ts";

/** A value right behind its label, in one assignment, call, tag or sentence. */
export interface LabelledRule {
  readonly label: RegExp;
  /** Sticky: read where the value begins. Bounded. */
  readonly value: RegExp;
  readonly confidence: number;
  /** When the label also names a patient, member or the like; default: `confidence`. */
  readonly ofPerson?: number;
}

/** A value that its shape tells. */
export interface ShapeRule {
  /** Global; bounded, never empty, and with its own edges. */
  readonly shape: RegExp;
  /** Without a label; null: not reported without one. */
  readonly alone: number | null;
  readonly label: RegExp;
  readonly labelled: number;
  readonly ofPerson?: number;
}

export interface DetectorRules {
  readonly identifier: Identifier;
  readonly keywords: readonly string[];
  readonly labelled?: readonly LabelledRule[];
  readonly shapes?: readonly ShapeRule[];
}

/** The detector of one identifier in any text. */
export function phiDetector({ identifier, keywords, labelled = [], shapes = [] }: DetectorRules): Detector {
  return {
    id: identifier.rule,
    category: "phi",
    keywords,
    scope: "chunk",
    // A list, since thousands of short texts in which nothing is found would each pay for generators.
    detect({ text }) {
      const matches: Match[] = [];
      for (const rule of shapes) byShape(text, identifier, rule, matches);
      for (const rule of labelled) byLabel(text, identifier, rule, matches);
      return matches;
    },
  };
}

function byLabel(text: string, identifier: Identifier, rule: LabelledRule, matches: Match[]): void {
  for (const found of labelsIn(text, rule.label)) {
    const place = placeOf(text, found, rule.value);
    if (place === null) continue;
    const standing = identifier.standing(text.slice(place.start, place.end));
    if (standing === "invalid") continue;
    const person = rule.ofPerson !== undefined && ofPerson(text, found.start, found.end);
    matches.push(phiMatch(identifier, place, person ? (rule.ofPerson ?? rule.confidence) : rule.confidence, standing));
  }
}

/** Where the value of a label stands: right behind it, or before it in the few ways in which that is written. */
function placeOf(text: string, label: Span, value: RegExp): Span | null {
  const start = valueStart(text, label.end);
  value.lastIndex = start;
  const read = value.exec(text)?.[0];
  if (read !== undefined && read !== "") return { start, end: start + read.length };
  const before = valueBefore(text, label.start);
  if (before === null) return null;
  value.lastIndex = before.start;
  return value.exec(text)?.[0].length === before.end - before.start ? before : null;
}

function byShape(text: string, identifier: Identifier, rule: ShapeRule, matches: Match[]): void {
  // Not by `matchAll`, which copies the expression for each text.
  const { shape } = rule;
  shape.lastIndex = 0;
  for (let found = shape.exec(text); found !== null; found = shape.exec(text)) {
    const standing = identifier.standing(found[0]);
    if (standing === "invalid") continue;
    const start = found.index;
    const end = start + found[0].length;
    const confidence = confidenceOf(text, start, end, rule);
    if (confidence !== null) matches.push(phiMatch(identifier, { start, end }, confidence, standing));
  }
}

function confidenceOf(text: string, start: number, end: number, rule: ShapeRule): number | null {
  if (!nearLabel(text, start, end, rule.label)) return rule.alone;
  if (rule.ofPerson === undefined) return rule.labelled;
  return ofPerson(text, Math.max(0, start - 40), start) ? rule.ofPerson : rule.labelled;
}
