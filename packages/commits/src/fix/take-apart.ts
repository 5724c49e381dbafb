import { parseMessage, splitLines, trailerBlock } from "@gitops-health/message";
import { cleanText } from "./clean-text.ts";
import type { FixInput } from "./facts.ts";
import { type FoundTrailer, findTrailers } from "./find-trailers.ts";
import { notesApart } from "./notes.ts";
import { comesLast, namesPerson, type Parts, type PartTrailer } from "./parts.ts";

/** A message in parts that are in their places, and what was done for it, in sentences. */
export interface TakenApart {
  readonly parts: Parts;
  readonly changes: readonly string[];
}

/** Takes a message apart so that put together again git and Conventional Commits read every trailer of it. */
export function takeApart(text: string, { context }: FixInput): TakenApart {
  const clean = cleanText(text);
  const changes = [...clean.changes];
  const [header = "", ...rest] = clean.lines;
  if (rest.length > 0 && rest[0] !== "") changes.push("Put an empty line after the first line.");
  const notes = notesApart(["", ...rest]);
  changes.push(...notes.changes);
  const message = parseMessage([header, ...notes.lines, ""].join("\n"));
  const lines = splitLines(message.raw);
  const required = Object.values(context.configuration.commit.trailers).flat();
  const found = findTrailers(message, required);
  const taken = new Set<number>();
  for (const { start, end } of found) for (let line = start; line < end; line++) taken.add(line);
  const body = lines.filter((_, index) => index > 0 && !taken.has(index));
  const block = trailerBlock(lines);
  const none = { start: lines.length, end: lines.length };
  changes.push(...moves(found, lines, taken, found.some((each) => each.origin === "block") ? block : none));
  return { parts: { header, body, trailers: inOrder(found.filter((each) => each.value !== "")) }, changes };
}

/** Moved ones before those of the block; of both, those that name people last. */
function inOrder(found: readonly FoundTrailer[]): PartTrailer[] {
  const parts = found.map(({ key, value, lines, origin }): PartTrailer => ({ key, value, lines, origin }));
  const block = parts.filter((each) => each.origin === "block");
  const moved = parts.filter((each) => each.origin === "moved");
  let at = block.length;
  while (at > 0 && comesLast(block[at - 1] as PartTrailer)) at--;
  const ordered = [
    ...moved.filter((each) => !comesLast(each)),
    ...block.slice(0, at),
    ...moved.filter(namesPerson),
    ...block.slice(at),
    ...moved.filter((each) => each.key === ""),
  ];
  // Conventional Commits reads no footer in a paragraph that begins with the line of a cherry-pick.
  const first = ordered.findIndex((each) => each.key !== "");
  return first <= 0
    ? ordered
    : [...ordered.slice(first, first + 1), ...ordered.slice(0, first), ...ordered.slice(first + 1)];
}

function moves(
  found: readonly FoundTrailer[],
  lines: readonly string[],
  taken: ReadonlySet<number>,
  block: { readonly start: number; readonly end: number },
): string[] {
  const named = (list: readonly FoundTrailer[]) =>
    [...new Set(list.map(({ key }) => (key === "" ? "the cherry-pick's line" : key)))].slice(0, 10).join(", ");
  const dropped = found.filter((each) => each.value === "");
  const moved = found.filter((each) => each.origin === "moved" && each.value !== "");
  const below = lines.some((line, index) => index >= block.end && line !== "" && !taken.has(index));
  const others =
    below || Array.from({ length: block.end - block.start }, (_, i) => block.start + i).some((i) => !taken.has(i));
  const respaced = found.some(
    ({ start, value, origin, ...each }) => origin === "block" && value !== "" && each.lines[0] !== lines[start],
  );
  return [
    ...(dropped.length === 0 ? [] : [`Removed ${named(dropped)}, which had no value.`]),
    ...(moved.length === 0 ? [] : [`Moved ${named(moved)} to the last paragraph, where git reads trailers.`]),
    ...(others ? ["Put what is no trailer above the trailers."] : []),
    ...(respaced ? ['Wrote the trailers as "Key: value", which Conventional Commits reads too.'] : []),
  ];
}
