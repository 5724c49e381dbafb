import type { Detector, Match } from "../engine/detector.ts";
import { valueStart } from "./connector.ts";
import { controlsOf, type Identifier } from "./identifier.ts";
import { label, labelsIn } from "./label.ts";
import { phiMatch } from "./match.ts";
import { isFirstName, isLastName, isNameLike, knownParts, nameStanding } from "./names/standing.ts";
import { ofPerson } from "./person.ts";

/** Name of a patient or of somebody like one, in two parts. */
export const name: Identifier = {
  rule: "phi/name",
  redacted: "[NAME]",
  controls: controlsOf("A"),
  standing: nameStanding,
};

const WHO =
  "(?:patient|pt|member|subscriber|insured|beneficiary|guarantor|resident|enrollee|decedent|newborn|policy ?holder)";
const ofPatients = label(
  `${WHO}'?s? ?(?:full ?|display ?|legal ?)?names?`,
  "name of (?:the )?(?:patient|member|insured|subscriber|guarantor)",
  "next of kin name",
  "nok ?name",
  "emergency contact name",
  "mothers? maiden name",
);
const patients = label(WHO, "mr", "mrs", "ms", "next of kin");
/** `patient: "…"`, `<patient>…`: a field rather than a sentence, so one known part is enough. */
const assigned = label(`${WHO}(?= ?["']?(?:[:=]|=>)? ?[>"'])`, `${WHO}(?=:)`);
const anybody = label("full ?name", "display ?name", "name", "person ?name", "legal ?name");
const givens = label("first ?names?", "given ?names?", "fname", "forenames?", "given");
const families = label("last ?names?", "family ?names?", "lname", "surnames?", "family");

const TITLE = /(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? /y;
const WORD = "\\p{Lu}\\p{L}{0,24}(?:['’-]\\p{L}{1,24}){0,2}\\d{0,4}";
const TWO = new RegExp(
  `${WORD}(?:,? (?:\\p{Lu}\\.?|${WORD}(?=,? \\p{Lu})))?(?: \\p{Lu}\\.)?(?:,? ?|\\^)${WORD}(?:\\^\\p{Lu})?(?: \\p{Lu}\\.?(?![\\p{L}\\d]))?(?:,? (?:Jr|Sr|I{2,3})\\.?)?(?![\\p{L}\\d_(])`,
  "uy",
);
const ONE = /\p{Lu}[\p{L}'’-]{1,24}(?![\p{L}\d_(.])/uy;

/** Names behind what says that they are a patient's. Names in free prose are out of scope. */
export const nameDetector: Detector = {
  id: name.rule,
  category: "phi",
  keywords: [
    "name",
    "patient",
    "member",
    "next of kin",
    "insured",
    "subscriber",
    "beneficiary",
    "guarantor",
    "mr",
    "ms",
    "emergency",
    "family",
    "given",
    "pt ",
  ],
  scope: "chunk",
  *detect({ text }) {
    yield* whole(text, ofPatients, [62, 80, 92]);
    yield* whole(text, patients, [0, 0, 80], true);
    yield* whole(text, assigned, [0, 65, 80], true);
    yield* whole(text, anybody, [0, 0, 60]);
    yield* pairs(text);
  },
};

/** Names of two parts, with the confidence that they have when the lists know none, one or both parts; 0: not reported. */
function* whole(
  text: string,
  labels: RegExp,
  confidence: readonly [number, number, number],
  close = false,
): Iterable<Match> {
  for (const { end: labelEnd } of labelsIn(text, labels)) {
    const start = afterTitle(text, close ? afterGap(text, labelEnd) : valueStart(text, labelEnd));
    TWO.lastIndex = start;
    const value = TWO.exec(text)?.[0];
    if (value === undefined) continue;
    const standing = nameStanding(value);
    if (standing === "invalid") continue;
    const sure = confidence[knownParts(value)] ?? 0;
    if (sure > 0) yield phiMatch(name, { start, end: start + value.length }, sure, standing);
  }
}

/** In a sentence the name follows its label at once: "patient Maria Gonzalez", "Patient: Maria Gonzalez". */
function afterGap(text: string, at: number): number {
  const gap = /^(?:'s|\.)?["']?(?: ?[:=,]{1,2}>?)? ?["'(>]?/.exec(text.slice(at, at + 8))?.[0].length ?? 0;
  return at + gap;
}

function afterTitle(text: string, at: number): number {
  TITLE.lastIndex = at;
  return at + (TITLE.exec(text)?.[0].length ?? 0);
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly known: boolean;
  readonly person: boolean;
}

/** A first and a last name this near to each other are one person's. */
const TOGETHER = 160;

/** First and last names in fields of their own. */
function* pairs(text: string): Iterable<Match> {
  const firsts = parts(text, givens, isFirstName);
  if (firsts.length === 0) return;
  const lasts = parts(text, families, isLastName);
  let at = 0;
  for (const first of firsts) {
    while (at < lasts.length && (lasts[at] as Part).end < first.start - TOGETHER) at++;
    const last = lasts[at];
    if (last === undefined || last.start > first.end + TOGETHER || !(first.known || last.known)) continue;
    const person = first.person || last.person;
    const confidence = first.known && last.known ? (person ? 92 : 70) : person ? 75 : 60;
    yield phiMatch(name, first, confidence);
    yield phiMatch(name, last, confidence);
  }
}

function parts(text: string, labels: RegExp, known: (word: string) => boolean): Part[] {
  const found: Part[] = [];
  for (const { start: labelStart, end: labelEnd } of labelsIn(text, labels)) {
    const start = valueStart(text, labelEnd);
    ONE.lastIndex = start;
    const word = ONE.exec(text)?.[0];
    if (word === undefined || !isNameLike(word) || !isQuotedOrEnds(text, start, start + word.length)) continue;
    found.push({ start, end: start + word.length, known: known(word), person: ofPerson(text, labelStart, labelEnd) });
  }
  return found;
}

/** A value rather than the next word of code or prose: in quotes or a tag, or the last of its line or field. */
function isQuotedOrEnds(text: string, start: number, end: number): boolean {
  return /["'`>]/.test(text[start - 1] ?? "") || /^[ \t]*(?:[\r\n,;|}]|$)/.test(text.slice(end, end + 8));
}
