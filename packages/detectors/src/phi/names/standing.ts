import type { Standing } from "../identifier.ts";
import { firstNames } from "./first-names.ts";
import { lastNames } from "./last-names.ts";

/** Names that stand for nobody. */
const NOBODY =
  /\b(?:doe|roe|bloggs|mustermann|public|test\w*|sample|example|demo|dummy|fake|foo|bar|baz|unknown|anonymous|nobody|null|none|undefined|patient|name|names|first|last|full|given|family|middle|mouse|duck|simpson|flintstone|skywalker|user|admin|student|someone|placeholder|lorem|ipsum|xxx+|string)\b/i;
/** Words that stand capitalised beside "patient name" in forms, classes and messages, and are no names. */
const WORDS = new Set(
  `the and for not new old all any this that with from has have had was were will would can could should must may might does did is are be been no yes
  id ids identifier number code type value field record records report list search index view page form table column header label title date time
  address phone email gender sex age birth birthdate death visit visits encounter encounters order orders program programs service services
  data database system module object class method function error exception warning info status state summary details history chart portal
  display format formatted suffix prefix hospital clinic medical center health care insurance plan provider doctor nurse location unit room bed
  query result results match matches matching change changed changes update updated create created delete deleted add added remove removed
  required optional missing invalid valid empty blank here there please enter select click see use set get find load save edit print show
  english spanish french german american north south east west united states account group member subscriber guarantor observation resource bundle
  message segment component repeat information demographics identity identification management access control security privacy notes note
  merge merged duplicate duplicates assigned primary secondary default custom local global internal external extended standard common general
  cannot verify failed success ok cancel back next previous submit option options attribute attributes property properties template only also
  associated party parties job employee title employer organization relationship role contact dashboard workspace widget button menu panel grid tab tabs when where which while then else if of in on at by to or as an`.split(
    /\s+/,
  ),
);

/** The words of a name in the order first, last: `Last, First M.`, `LAST^FIRST^M`, `First M. Last Jr.`; empty when it is no name of two. */
function nameParts(value: string): readonly string[] {
  const [family, given] = value.split(/\s*[,^]\s*/);
  const turned = given !== undefined && given !== "" ? `${given} ${family}` : value.replace(/[,^]/g, " ");
  const words = turned
    .split(/\s+/)
    .filter((word) => word !== "" && !/^(?:[A-Za-z]\.?|jr\.?|sr\.?|i{2,3}|iv|md|phd|rn)$/i.test(word));
  const [first, last] = [words[0], words.at(-1)];
  return words.length >= 2 && first !== undefined && last !== undefined ? [first, last] : [];
}

/** `valid` when it may be the name of somebody; `synthetic` for names with digits at their ends, as Synthea makes them. */
export function nameStanding(value: string): Standing {
  if (NOBODY.test(value) || value.length < 4) return "invalid";
  const parts = nameParts(value);
  if (parts.length === 0 || parts.some((part) => WORDS.has(part.toLowerCase()))) return "invalid";
  if (parts.some((part) => /\p{L}\d+$/u.test(part))) return "synthetic";
  return parts.every((part) => /^\p{Lu}[\p{L}'’-]+$/u.test(part)) ? "valid" : "invalid";
}

/** Whether a word in a name says that it is nobody's: Doe, Test, Unknown, Mustermann. */
export function isNobody(name: string): boolean {
  return NOBODY.test(name);
}

/** How many of the two parts of a name the lists know: 0, 1 or 2. */
export function knownParts(value: string): number {
  const [first = "", last = ""] = nameParts(value);
  return (isFirstName(first) ? 1 : 0) + (isLastName(last) ? 1 : 0);
}

export function isFirstName(word: string): boolean {
  return firstNames.has(plain(word)) || firstNames.has(plain(word.split("-")[0] ?? ""));
}

export function isLastName(word: string): boolean {
  return lastNames.has(plain(word)) || word.split("-").some((part) => lastNames.has(plain(part)));
}

/** Whether one word may be a first or last name of somebody: capitalised, and no word of forms and code. */
export function isNameLike(word: string): boolean {
  return /^\p{Lu}[\p{L}'’-]{1,24}$/u.test(word) && !WORDS.has(word.toLowerCase()) && !NOBODY.test(word);
}

/** As the lists write it: lower case, without accents, apostrophes and digits at the end. */
function plain(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{M}'’]/gu, "")
    .replace(/\d+$/, "")
    .toLowerCase();
}
