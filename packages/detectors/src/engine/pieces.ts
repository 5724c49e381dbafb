/** A part of a text that detectors are asked about at once. */
export interface Piece extends Cuts {
  /** Offsets into the text; `end` is excluded. */
  readonly start: number;
  readonly end: number;
}

/** So many UTF-16 units are looked at together: small enough that a keyword says something, large enough for what spans lines. */
const PIECE = 16 * 1024;
/** Neighbours share so many units at least, so that nothing that is shorter is seen in parts only. */
export const OVERLAP = 4 * 1024;

/** Whether a text begins or ends inside a line of something longer: a match at such an edge may be a part of another. */
export interface Cuts {
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * The pieces of a text, in order: cut at line ends where there are any, else (a line of a minified file) inside the line as
 * windows. Each begins at least `OVERLAP` before the end of the one before it. Linear in the text.
 */
export function* pieces(text: string, cuts: Cuts): Iterable<Piece> {
  let start = 0;
  let { cutBefore } = cuts;
  while (text.length - start > PIECE) {
    const lineEnd = lastLineEnd(text, start + PIECE / 2, start + PIECE);
    const cutAfter = lineEnd < 0;
    const end = cutAfter ? beforeSurrogate(text, start + PIECE) : lineEnd + 1;
    yield { start, end, cutBefore, cutAfter };
    const lineBefore = lastLineEnd(text, end - 2 * OVERLAP, end - OVERLAP);
    cutBefore = lineBefore < 0;
    start = cutBefore ? beforeSurrogate(text, end - OVERLAP) : lineBefore + 1;
  }
  yield { start, end: text.length, cutBefore, cutAfter: cuts.cutAfter };
}

/** Where the last line feed of a range is; -1 when it has none. Never looks beyond the range, which may lie in a line of megabytes. */
export function lastLineEnd(text: string, from: number, to: number): number {
  const at = text.slice(from, to).lastIndexOf("\n");
  return at < 0 ? -1 : from + at;
}

/** Never between the two halves of a character. */
function beforeSurrogate(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** What lies nearer to a cut than this was, or will be, seen with more around it in the neighbouring piece. */
const MARGIN = 256;

/** Whether the neighbour of a piece sees a match (offsets into the piece) better: the match touches or nearly touches a cut. */
export function seenBetterElsewhere(match: { readonly start: number; readonly end: number }, piece: Piece): boolean {
  const length = piece.end - piece.start;
  if (match.end - match.start > OVERLAP - 2 * MARGIN) return false;
  return (piece.cutBefore && match.start < MARGIN) || (piece.cutAfter && match.end > length - MARGIN);
}
