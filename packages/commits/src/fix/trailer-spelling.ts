import { type TrailerName, trailerName, trailerSpec } from "@gitops-health/message";
import { skeleton, withoutHidden } from "../characters.ts";
import { type FixFacts, type FixInput, verdictsOn } from "./facts.ts";
import type { Step } from "./fixer.ts";
import { type Parts, type PartTrailer, trailerOf } from "./parts.ts";

/** Writes our trailers in their own spelling: keys, words, flags, control codes, reviewers. A value of unknown meaning stays as it is. */
export function spelled(parts: Parts, input: FixInput): Step {
  const changes: string[] = [];
  const known = canonicalCodes(parts.trailers, input.facts);
  const trailers = parts.trailers.map((trailer) => {
    const name = trailerName(trailer.key);
    if (name === undefined) return trailer;
    const value = spelledValue(name, plainly(name, trailer.value), input, known);
    // What is no value of ours under a word such as "Reviewers" may be somebody else's trailer.
    if (trailerSpec(name).read(value) === null && !trailer.key.includes("_")) return trailer;
    if (trailer.key === name && value === trailer.value) return trailer;
    const mended = value === trailer.value ? renamed(trailer, name) : { ...trailerOf(name, value, trailer.origin) };
    changes.push(`Wrote ${shown(trailer.key, trailer.value)} as ${shown(name, value)}.`);
    return mended;
  });
  return changes.length === 0 ? { parts, changes } : { parts: { ...parts, trailers }, changes };
}

/** A value in which every character counts, in the letters that it passes for. */
function plainly(name: TrailerName, value: string): string {
  return name === "BREAKING-CHANGE" || name === "Evidence" ? value : skeleton(withoutHidden(value, "name"));
}

function renamed(trailer: PartTrailer, name: string): PartTrailer {
  const [first = "", ...rest] = trailer.lines;
  return { ...trailer, key: name, lines: [`${name}${first.slice(trailer.key.length)}`, ...rest] };
}

/** A trailer inside a sentence; long values are cut. */
function shown(key: string, value: string): string {
  return `"${key}: ${value.length > 80 ? `${value.slice(0, 79)}…` : value}"`;
}

function spelledValue(
  name: TrailerName,
  value: string,
  { facts, context }: FixInput,
  known: ReadonlyMap<string, string>,
): string {
  const { words } = trailerSpec(name);
  switch (name) {
    case "COMPLIANCE":
      return codes(value, known);
    case "SUGGESTED-REVIEWERS":
      return reviewers(value, [...facts.owners, ...Object.values(context.configuration.approvals.roles).flat()]);
    default:
      return words.length === 0 ? value : (word(name, value, words) ?? value);
  }
}

/** Abbreviations of words are certain from three letters on, when only one word begins so. */
function word(name: TrailerName, value: string, words: readonly string[]): string | undefined {
  const bare = value
    .toLowerCase()
    .replace(/^["'`]|["'`]$/g, "")
    .replace(/[.,;!]$/, "");
  if (words.includes("true")) {
    if (["true", "yes", "y", "on", "1"].includes(bare)) return "true";
    return ["false", "no", "n", "off", "0"].includes(bare) ? "false" : undefined;
  }
  if (name === "CLINICAL-IMPACT" && bare === "no_clinical_impact") return "none";
  if (words.includes(bare)) return bare;
  const begun = bare.length < 3 ? [] : words.filter((each) => each.startsWith(bare));
  return begun.length === 1 ? begun[0] : undefined;
}

/** Codes by their canonical ids; of superseded ones the successor. One that the catalog does not know stays as it is written. */
function codes(value: string, known: ReadonlyMap<string, string>): string {
  const items = split(value).flatMap((item) => {
    // Codes that stand side by side without a comma, or behind another mark, when each of them is one.
    const words = wordsOf(item);
    return known.has(item) || !words.every((word) => known.has(word)) ? [item] : words;
  });
  return [...new Set(items.map((item) => known.get(item) ?? item))].join(", ");
}

/** What each code in the trailers should be written as; asked of the catalog at once, since it makes a few suggestions each time. */
function canonicalCodes(trailers: readonly PartTrailer[], facts: FixFacts): ReadonlyMap<string, string> {
  const items = trailers
    .filter(({ key }) => trailerName(key) === "COMPLIANCE")
    .flatMap(({ value }) => split(plainly("COMPLIANCE", value)))
    .flatMap((item) => [item, ...wordsOf(item)]);
  return new Map(
    verdictsOn([...new Set(items)], facts).flatMap(({ raw, canonical, verdict, suggestions }): [string, string][] => {
      if (canonical === null) return [];
      const [successor, other] = suggestions;
      const known = verdict === "superseded" && successor !== undefined && other === undefined;
      return [[raw, known ? successor : canonical]];
    }),
  );
}

function split(value: string): string[] {
  return value
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function wordsOf(item: string): string[] {
  return item.length > 1000 ? [item] : item.split(/[;/]|\s(?:and|&)\s|\s/).filter((word) => word !== "");
}

/** Users and teams separated by commas; a name without "@" when it is one of the people that the configuration knows. */
function reviewers(value: string, known: readonly string[]): string {
  const items = value
    .split(/[,;\s]|\band\b|&/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  const named = items.map((item) => (known.includes(`@${item}`) ? `@${item}` : item));
  return named.every((item) => item.startsWith("@")) ? [...new Set(named)].join(", ") : value;
}
