import {
  type Declaration,
  type ParsedMessage,
  type TrailerName,
  trailerNames,
  trailerSpec,
} from "@gitops-health/message";

/** A trailer that the message of a squash merge must have, because its commits have it. */
export interface CarriedTrailer {
  readonly name: TrailerName;
  /** Ready to paste. */
  readonly value: string;
}

/** The trailers of some commits as one message must have them: the highest of ordered words, the union of lists; unreadable values are left out. */
export function carriedTrailers(messages: readonly ParsedMessage[]): CarriedTrailer[] {
  const all = messages.flatMap((message) => message.declarations);
  return trailerNames.flatMap((name) => {
    const value = combined(name, all);
    return value === null ? [] : [{ name, value }];
  });
}

/** Whether a message says at least what a carried trailer says, where git sees it. */
export function isCarried(trailer: CarriedTrailer, found: readonly Declaration[]): boolean {
  const visible = found.filter((each) => each.visible || each.key === "BREAKING CHANGE");
  const value = combined(trailer.name, visible);
  if (value === null) return false;
  const { words } = trailerSpec(trailer.name);
  if (words.length > 0) return words.indexOf(value) >= words.indexOf(trailer.value);
  // Prose may be put in other words when commits are joined; that it is there must do.
  if (trailer.name === "BREAKING-CHANGE") return true;
  const given = new Set(items(value));
  return items(trailer.value).every((item) => given.has(item));
}

function combined(name: TrailerName, all: readonly Declaration[]): string | null {
  const { read, words } = trailerSpec(name);
  const values = all
    .filter((each) => each.canonical === name)
    .map((each) => read(each.value))
    .filter((value) => value !== null);
  if (values.length === 0) return null;
  if (words.length > 0) return words.findLast((word) => values.some((value) => String(value) === word)) ?? null;
  const separator = name === "BREAKING-CHANGE" ? "; " : ", ";
  return [...new Set(values.flat().map(String))].join(separator);
}

function items(value: string): string[] {
  return value.split(", ");
}
