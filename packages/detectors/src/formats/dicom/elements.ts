/** A data element of a DICOM file that has a plain value; offsets into the text, one character a byte. */
export interface Element {
  readonly group: number;
  readonly element: number;
  readonly start: number;
  readonly end: number;
}

/** Value representations that have two reserved bytes and a length of four bytes (PS3.5, 7.1.2). */
const LONG = new Set(["OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV"]);
const IMPLICIT = "1.2.840.10008.1.2";
const BIG_ENDIAN = "1.2.840.10008.1.2.2";
/** Compressed as a whole: nothing behind the file meta information can be read. */
const DEFLATED = "1.2.840.10008.1.2.1.99";
const UNDEFINED = 0xffffffff;
/** Elements beyond this are not looked at: a header has some hundred. */
const MOST = 20_000;

/** Whether a text, decoded byte by byte, is a DICOM file: `DICM` behind a preamble of 128 bytes. */
function isDicom(text: string): boolean {
  return text.startsWith("DICM", 128);
}

/**
 * The elements of a DICOM file up to its pixels, in explicit or implicit VR, little or big endian, those inside sequences too. Bounded and
 * linear; never fails: it ends where a length leads out of the file.
 *
 * Source: DICOM PS3.10, 7 (file format) and PS3.5, 7 (data elements).
 */
export function* elements(text: string): Iterable<Element> {
  if (!isDicom(text)) return;
  let syntax = "";
  let at = 132;
  for (let count = 0; count < MOST && at + 8 <= text.length; count++) {
    const meta = number16(text, at, false) === 0x0002;
    if (!meta && syntax === DEFLATED) return;
    const big = !meta && syntax === BIG_ENDIAN;
    const group = number16(text, at, big);
    const element = number16(text, at + 2, big);
    if (group === 0x7fe0) return;
    const { start, length, nested } = header(text, at, group, { big, implicit: !meta && syntax === IMPLICIT });
    // Of sequences and their items only the header is passed over, so that what is inside is read as well.
    if (nested || length === UNDEFINED) {
      at = start;
      continue;
    }
    const end = start + length;
    if (end > text.length) return;
    if (group === 0x0002 && element === 0x0010)
      syntax = text.slice(start, Math.min(end, start + 64)).replace(/[\0 ]+$/, "");
    else yield { group, element, start, end };
    at = end;
  }
}

interface Header {
  readonly start: number;
  readonly length: number;
  /** Its value is made of elements. */
  readonly nested: boolean;
}

function header(
  text: string,
  at: number,
  group: number,
  { big, implicit }: { big: boolean; implicit: boolean },
): Header {
  // Items and the ends of items and sequences have no VR in any syntax.
  if (group === 0xfffe) return { start: at + 8, length: number32(text, at + 4, big), nested: true };
  if (implicit) return { start: at + 8, length: number32(text, at + 4, big), nested: false };
  const vr = text.slice(at + 4, at + 6);
  // What is no VR is implicit after all, as some writers do against their own syntax.
  if (!/^[A-Z]{2}$/.test(vr)) return { start: at + 8, length: number32(text, at + 4, big), nested: false };
  if (!LONG.has(vr)) return { start: at + 8, length: number16(text, at + 6, big), nested: false };
  return { start: at + 12, length: number32(text, at + 8, big), nested: vr === "SQ" };
}

function number16(text: string, at: number, big: boolean): number {
  const [a, b] = [text.charCodeAt(at) & 0xff, text.charCodeAt(at + 1) & 0xff];
  return big ? (a << 8) | b : (b << 8) | a;
}

function number32(text: string, at: number, big: boolean): number {
  if (at + 4 > text.length) return UNDEFINED;
  const [a, b] = [number16(text, at, big), number16(text, at + 2, big)];
  return (big ? a * 65536 + b : b * 65536 + a) >>> 0;
}
