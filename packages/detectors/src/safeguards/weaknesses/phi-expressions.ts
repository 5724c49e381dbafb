import {
  identifying,
  identifyingOfPerson,
  keepsBack,
  persons,
  transparent,
  valueWords,
  wholeRecords,
} from "../lexicon/phi-identifiers.ts";
import { CHAIN, partsOf, wordsOf } from "../words.ts";

/** An expression whose value is PHI, or a whole record of a patient. */
export interface PhiExpression {
  readonly start: number;
  readonly end: number;
  readonly what: "identifier" | "record";
  /** How sure the name alone makes it. */
  readonly confidence: number;
}

const strong = new Set(identifying);
const ofPerson = new Set(identifyingOfPerson);
/** The last that a lexicon's phrases have. */
const LONGEST_PHRASE = 4;
const CERTAIN = 95;
const LIKELY = 80;

/**
 * The expressions with PHI in a stretch of code (strings and comments blank), outside calls that keep the value back such as
 * `mask(...)`, `hash(...)` or `len(...)`.
 */
export function* phiIn(code: string): Iterable<PhiExpression> {
  const calls: boolean[] = [];
  const matcher = new RegExp(CHAIN, "y");
  let at = 0;
  while (at < code.length) {
    const character = code[at] ?? "";
    if (character === "(") calls.push(calls.at(-1) === true);
    else if (character === ")") calls.pop();
    if (!/[A-Za-z_$]/.test(character)) {
      at++;
      continue;
    }
    matcher.lastIndex = at;
    const chain = matcher.exec(code)?.[0] ?? character;
    const end = at + chain.length;
    const parts = partsOf(chain);
    const isCall = code[end] === "(";
    const hidden = calls.at(-1) === true;
    const getter = isCall && code[end + 1] === ")";
    if (isCall && !getter) {
      calls.push(hidden || parts.some(hides));
      at = end + 1;
      continue;
    }
    const isName =
      /^\s{0,3}(?:=(?!=|>)|:(?!:))/.test(code.slice(end, end + 6)) &&
      !/[?]\s{0,80}$/.test(code.slice(Math.max(0, at - 80), at));
    if (!hidden && !isName && !parts.some(hides)) {
      const known = judge(parts);
      if (known !== undefined) yield { start: at, end, ...known };
    }
    at = end;
  }
}

function hides(part: string): boolean {
  return wordsOf(part).some(
    (word, index, words) => keepsBack.test(word) && (index === 0 || words.length === 1 || index === words.length - 1),
  );
}

/** What a chain is, by its last name; names such as `trim` say nothing, so the one before them counts. */
function judge(parts: readonly string[]): { what: PhiExpression["what"]; confidence: number } | undefined {
  let last = parts.length - 1;
  while (last > 0 && transparent.has(parts[last] ?? "")) last--;
  const name = wordsOf(parts[last] ?? "");
  if (name[0] === "get" || name[0] === "fetch") name.shift();
  while (name.length > 1 && valueWords.has(name.at(-1) ?? "")) {
    if (strong.has(name.slice(-LONGEST_PHRASE).join(" "))) break;
    name.pop();
  }
  const before = parts.slice(0, last).flatMap(wordsOf);
  for (let length = Math.min(LONGEST_PHRASE, name.length); length > 0; length--) {
    const phrase = name.slice(-length).join(" ");
    if (strong.has(phrase)) return { what: "identifier", confidence: CERTAIN };
    if (ofPerson.has(phrase) && [...before, ...name.slice(0, -length)].some((word) => persons.has(word)))
      return { what: "identifier", confidence: CERTAIN - 3 };
  }
  const single = name.at(-1) ?? "";
  // `patient`, `savedPatient`, `this.patient`: one record. `claims` of a token, or an `order`, are something else.
  const isRecord =
    wholeRecords.has(single) && name.length <= 2 && !/^(?:is|has|no|type|class|new)$/.test(name[0] ?? "");
  return isRecord ? { what: "record", confidence: single === "patient" ? LIKELY : LIKELY - 15 } : undefined;
}
