import { detectors } from "../detectors.ts";
import type { Detector } from "../engine/detector.ts";
import type { ScanOptions } from "../engine/options.ts";

/** How one string of a document is looked at: `people` when it names somebody of the change. */
export type StringOf = (text: string, people: boolean) => string;

/**
 * A document with each of its strings replaced; what no string changes in stays the same object. Names of fields are asked about
 * too: those of records are somebody's. The same string is asked about once.
 */
export function withStrings<T>(document: T, shown: StringOf): T {
  const known = [new Map<string, string>(), new Map<string, string>()] as const;
  const string = (text: string, people: boolean): string => {
    if (harmless(text)) return text;
    const list = known[people ? 1 : 0];
    let made = list.get(text);
    if (made === undefined) {
      made = shown(text, people);
      list.set(text, made);
    }
    return made;
  };
  const walk = (value: unknown, people: boolean): unknown => {
    if (typeof value === "string") return string(value, people);
    if (typeof value !== "object" || value === null) return value;
    const before = Object.entries(value);
    const after = before.map(([name, each]): [string, unknown] => [
      Array.isArray(value) ? name : string(name, false),
      walk(each, people || PEOPLE.has(name)),
    ]);
    if (after.every(([name, each], index) => name === before[index]?.[0] && each === before[index]?.[1])) return value;
    return Array.isArray(value) ? after.map(([, each]) => each) : Object.fromEntries(after);
  };
  return walk(document, false) as T;
}

/** Fields that name the people of a change. Who made, reviewed or approved it is what a record is for: addresses stay there. */
const PEOPLE = new Set(["author", "committer", "approver", "by", "eligible", "excludedApprovers", "people"]);

/** Object names, digests, times and single words, of which documents are full: nothing is found in them, and asking takes the time. */
function harmless(text: string): boolean {
  return text.length < 4 || /^(?:[0-9a-f]{40}|[0-9a-f]{64}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|[a-z]{1,20})$/.test(text);
}

const lists = new WeakMap<readonly Detector[], readonly Detector[]>();

/** The detectors for strings that name people. The list is prepared once, so it must stay the same one. */
export function forPeople(options: ScanOptions): ScanOptions & { readonly detectors: readonly Detector[] } {
  const all = options.detectors ?? detectors;
  const list = lists.get(all) ?? all.filter(({ id }) => id !== "phi/email");
  lists.set(all, list);
  return { ...options, detectors: list };
}
