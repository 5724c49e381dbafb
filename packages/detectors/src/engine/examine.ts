import type { Detector, Match, ScanInput } from "./detector.ts";
import { encodedValues } from "./encoded.ts";
import { type Cuts, lastLineEnd, type Piece, pieces, seenBetterElsewhere } from "./pieces.ts";
import { type Plan, planOf } from "./plan.ts";

export interface ExamineOptions extends Partial<Cuts> {
  /** Whether detectors of whole files are asked; default yes. */
  readonly whole?: boolean;
  /** Beyond about so many matches no more are looked for; default: all. */
  readonly most?: number;
}

/** Detectors of whole files see so many UTF-16 units of one, the first. */
export const LARGEST_WHOLE = 8 * 1024 * 1024;

/** All matches of all detectors in one text, as they come: the same value may be in several of them. */
export function examine(
  input: ScanInput,
  detectors: readonly Detector[],
  { whole = true, most = Infinity, cutBefore = false, cutAfter = false }: ExamineOptions = {},
): Match[] {
  const plan = planOf(detectors);
  const { asked, askedOfFile } = plan;
  const matches: Match[] = [];
  askedOfFile.fill(0);
  for (const piece of pieces(input.text, { cutBefore, cutAfter })) {
    const part = { ...input, text: input.text.slice(piece.start, piece.end) };
    asked.fill(0);
    plan.filter.mark(part.text, asked);
    for (const index of marked(asked)) {
      const detector = detectors[index] as Detector;
      if (detector.scope === "file") askedOfFile[index] = 1;
      else for (const match of detector.detect(part)) keep(match, piece, matches);
    }
    if (plan.secrets !== undefined) inEncoded(part, plan.secrets, (match) => keep(match, piece, matches));
    if (matches.length >= most) return matches;
  }
  if (!whole || !askedOfFile.includes(1)) return matches;
  const file = { ...input, text: start(input.text) };
  for (const index of marked(askedOfFile))
    for (const match of (detectors[index] as Detector).detect(file)) if (matches.push(match) >= most) return matches;
  return matches;
}

/** The places of the ones in a list of flags, few among hundreds: found natively, since every short text asks. */
function* marked(flags: Uint8Array): Iterable<number> {
  for (let index = flags.indexOf(1); index >= 0; index = flags.indexOf(1, index + 1)) yield index;
}

/** The lines at the start of a text that detectors of whole files see. */
function start(text: string): string {
  if (text.length <= LARGEST_WHOLE) return text;
  const lineEnd = lastLineEnd(text, LARGEST_WHOLE / 2, LARGEST_WHOLE);
  return text.slice(0, lineEnd < 0 ? LARGEST_WHOLE : lineEnd);
}

function keep(match: Match, piece: Piece, matches: Match[]): void {
  if (seenBetterElsewhere(match, piece)) return;
  matches.push(
    piece.start === 0 ? match : { ...match, start: match.start + piece.start, end: match.end + piece.start },
  );
}

/**
 * Secrets one level deep: what is found inside an encoded value is told of the value as it stands. The decoded values of a piece
 * are looked at in one text, for many short ones would each cost a round of detectors.
 */
function inEncoded(input: ScanInput, { detectors, filter, asked }: Plan, found: (match: Match) => void): void {
  if (detectors.length === 0) return;
  const values = [...encodedValues(input.text)];
  if (values.length === 0) return;
  const text = values.map(({ decoded }) => decoded).join(BETWEEN);
  asked.fill(0);
  filter.mark(text, asked);
  const matches: Match[] = [];
  for (const index of marked(asked))
    for (const match of (detectors[index] as Detector).detect({ ...input, text })) matches.push(match);
  matches.sort((a, b) => a.start - b.start);
  let next = 0;
  let end = -BETWEEN.length;
  for (const { start: from, end: to, decoded } of values) {
    const start = end + BETWEEN.length;
    end = start + decoded.length;
    for (let match = matches[next]; match !== undefined && match.start < end; match = matches[++next])
      if (match.start >= start && match.end <= end) found({ ...match, start: from, end: to });
  }
}

/** Neither a blank nor a letter, so that no expression finds one value in two. */
const BETWEEN = "\n\0\n";
