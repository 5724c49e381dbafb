/** A value that stands encoded in a text. */
export interface Encoded {
  /** Offsets of the encoded run in the text. */
  readonly start: number;
  readonly end: number;
  readonly decoded: string;
}

/**
 * The values of a text that are base64 (both alphabets) or percent-encoded, decoded one level: what hides in them is told at
 * the place of the whole run. Linear: runs do not overlap, and each is decoded once.
 */
export function* encodedValues(text: string): Iterable<Encoded> {
  for (const { index, 0: run } of text.matchAll(BASE64)) {
    const decoded = base64Text(run);
    if (decoded !== undefined) yield { start: index, end: index + run.length, decoded };
  }
  if (!text.includes("%")) return;
  for (const { index, 0: run } of text.matchAll(WORD)) {
    if (!ESCAPE.test(run)) continue;
    const decoded = run.replace(ESCAPES, (byte) => String.fromCharCode(Number.parseInt(byte.slice(1), 16)));
    yield { start: index, end: index + run.length, decoded };
  }
}

/** At least 16 bytes, the length of the shortest token that is known by its form. Longer runs than 64 KB are taken in parts. */
const BASE64 = /[A-Za-z0-9+/_-]{22,65536}={0,2}/g;
const WORD = /[^\s"'<>`]{4,65536}/g;
const ESCAPE = /%[2-7][0-9a-fA-F]/;
const ESCAPES = /%[2-7][0-9a-fA-F]/g;

/** So many bytes tell text from an image or a digest. */
const HEAD = 48;

/** The text that a run encodes; undefined when what it encodes is no text, as for digests, keys and images. */
function base64Text(run: string): string | undefined {
  if (!isText(Buffer.from(run.slice(0, (HEAD / 3) * 4), "base64"))) return undefined;
  const bytes = Buffer.from(run, "base64");
  return isText(bytes) ? bytes.toString("latin1") : undefined;
}

/** Whether all bytes are printable ASCII or white space; a few that are not, as at the end of a cut run, are let pass. */
function isText(bytes: Buffer): boolean {
  let strange = 0;
  for (const byte of bytes) if ((byte < 0x20 && (byte < 0x09 || byte > 0x0d)) || byte > 0x7e) strange++;
  return strange * 16 <= bytes.length;
}
