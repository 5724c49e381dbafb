import { catalog } from "@gitops-health/catalog";
import { levels, SafetyClass } from "@gitops-health/contracts";
import { nearest } from "@gitops-health/text";

/** Figures that our rules take from `data.settings` (`policies/settings/settings.json`). */
export type Settings = { readonly [key: string]: unknown };

/** Kinds of words that a rule looks for; one that it does not know would switch it off unseen. */
const VOCABULARIES: readonly { readonly expects: string; readonly has: (word: string) => boolean }[] = [
  { expects: `one of ${levels.join(", ")}`, has: (word) => levels.some((level) => level === word) },
  {
    expects: `a safety class, ${SafetyClass.def.entries.A}, ${SafetyClass.def.entries.B} or ${SafetyClass.def.entries.C}`,
    has: (word) => Object.hasOwn(SafetyClass.def.entries, word),
  },
  { expects: "the id of a control in the catalog", has: (word) => catalog.get(word) !== undefined },
  { expects: "a word in lower-case letters, digits and -", has: (word) => /^[a-z0-9-]+$/.test(word) },
];

/**
 * Our settings with what a user overrides: known keys alone, each with a value of the kind that it has now, words of the
 * same vocabulary included.
 *
 * @returns the settings, or what is wrong and where
 */
export function overriddenSettings(ours: Settings, theirs: unknown): Settings | string {
  const problems: string[] = [];
  const value = over(ours, theirs, "data.settings", problems);
  return problems[0] ?? (value as Settings);
}

function over(ours: unknown, theirs: unknown, at: string, problems: string[]): unknown {
  const problem = mismatch(ours, theirs);
  if (problem !== undefined) problems.push(`${at} is ${shown(theirs)}; expected ${problem}`);
  if (!isRecord(ours) || !isRecord(theirs)) return theirs;
  const unknown = Object.keys(theirs).find((key) => !Object.hasOwn(ours, key));
  if (unknown !== undefined) problems.push(unknownKey(unknown, Object.keys(ours), at));
  return Object.fromEntries(
    Object.entries(ours).map(([key, value]) => [
      key,
      Object.hasOwn(theirs, key) ? over(value, theirs[key], `${at}.${key}`, problems) : value,
    ]),
  );
}

/** What was expected instead of a value; undefined when it is of the same kind. */
function mismatch(ours: unknown, theirs: unknown): string | undefined {
  if (isRecord(ours)) return isRecord(theirs) ? undefined : "keys and values";
  if (Array.isArray(ours)) {
    if (!Array.isArray(theirs)) return "a list";
    return theirs.map((each) => wordMismatch(ours, each)).find((problem) => problem !== undefined);
  }
  if (typeof ours === "number") return typeof theirs === "number" && theirs >= 0 ? undefined : "a number from 0";
  if (typeof ours === "boolean") return typeof theirs === "boolean" ? undefined : "true or false";
  return wordMismatch([ours], theirs);
}

function wordMismatch(ours: readonly unknown[], word: unknown): string | undefined {
  const words = ours.filter((each) => typeof each === "string");
  const vocabulary = VOCABULARIES.find(({ has }) => words.every(has));
  if (typeof word !== "string") return vocabulary?.expects ?? "a text";
  return vocabulary === undefined || vocabulary.has(word) ? undefined : vocabulary.expects;
}

function unknownKey(key: string, known: readonly string[], at: string): string {
  const [near] = nearest(key, known);
  return `${at}.${key} is no setting of ours; ${near === undefined ? `there are ${known.join(", ")}` : `did you mean ${near}?`}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `a text of ${text.length} characters` : text;
}
