import { labelsIn } from "./label.ts";

/** A label this far before a value on its line still speaks of it, */
const BEFORE = 64;
/** and one this close behind it: `987-65-4321 (SSN)`. */
const BEHIND = 48;
/** A statement or another number in between: the label spoke of that. */
const INTERRUPTION = /[;\n]|\d{4}/;
/** Not after a comma: there the next field's label stands. */
const BEHIND_ONLY =
  /^["'`)\s]{0,4}(?:[-([]|is\b|as\b|#|;?[ \t]{0,8}(?:\/\/|\/\*|--)|\.equals\((?:\w{1,20}\.){0,2}get)[\s"'(]{0,3}(?:the |a )?/i;

/** Whether a value has a label near it, on its own line, with no other value in between. */
export function nearLabel(text: string, start: number, end: number, labels: RegExp): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  for (const found of labelsIn(before, labels)) {
    if (!INTERRUPTION.test(before.slice(found.end))) return true;
  }
  const behind = text.slice(end, end + BEHIND);
  const lead = BEHIND_ONLY.exec(behind)?.[0].length;
  if (lead === undefined) return false;
  const rest = behind.slice(lead);
  for (const found of labelsIn(rest, labels)) return /^[A-Za-z_ ]{0,16}$/.test(rest.slice(0, found.start));
  return false;
}
