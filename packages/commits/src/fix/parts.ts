/** A message taken apart for mending. `putTogether` makes it one message again. */
export interface Parts {
  readonly header: string;
  /** The lines between header and trailers. Footers that git cannot read (`BREAKING CHANGE: …`, `Closes #12`) are among them. */
  readonly body: readonly string[];
  /** What git will read as trailers, in their order. */
  readonly trailers: readonly PartTrailer[];
}

/** A trailer with a legal key and a value, or the line of a cherry-pick, which git counts among them. */
export interface PartTrailer {
  /** Empty for a cherry-pick. */
  readonly key: string;
  /** Unfolded, trimmed, not empty. */
  readonly value: string;
  /** The lines to write; more than one where the value was folded and is as it was. */
  readonly lines: readonly string[];
  /** Where it came from: the block that git read, elsewhere in the message, or from a fixer. */
  readonly origin: "block" | "moved" | "added";
}

/** A trailer on one line. */
export function trailerOf(key: string, value: string, origin: PartTrailer["origin"]): PartTrailer {
  return { key, value, lines: [`${key}: ${value}`], origin };
}

/** Header, body and trailers with one empty line between, and a line feed at the end. */
export function putTogether({ header, body, trailers }: Parts): string {
  const paragraphs = [header, tidied(body).join("\n"), trailers.flatMap((trailer) => trailer.lines).join("\n")];
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}

/** Lines without empty ones at both ends, and with one at most between two others, as git's own clean-up leaves them. */
export function tidied(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const line of lines) if (line !== "" || (kept.length > 0 && kept[kept.length - 1] !== "")) kept.push(line);
  while (kept.length > 0 && kept[kept.length - 1] === "") kept.pop();
  return kept;
}

/** `Signed-off-by`, `Co-authored-by` and their like: who stands behind the change. They come last, in their order. */
export function namesPerson({ key, value }: Pick<PartTrailer, "key" | "value">): boolean {
  return PEOPLE.test(key) && /\S/.test(value);
}

const PEOPLE = /^[A-Za-z][A-Za-z-]*-by$/i;

/** People, and the line of a cherry-pick, which git puts beside who picked. */
export function comesLast(trailer: Pick<PartTrailer, "key" | "value">): boolean {
  return trailer.key === "" || namesPerson(trailer);
}

/** The trailers with some more, which stand before those that name people. */
export function withTrailers(trailers: readonly PartTrailer[], more: readonly PartTrailer[]): PartTrailer[] {
  let at = trailers.length;
  while (at > 0 && comesLast(trailers[at - 1] as PartTrailer)) at--;
  return [...trailers.slice(0, at), ...more, ...trailers.slice(at)];
}
