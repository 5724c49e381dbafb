import type { Finding } from "@gitops-health/contracts";
import { decoder, readingOf } from "./decode.ts";
import type { Detector } from "./detector.ts";
import { examine, LARGEST_WHOLE } from "./examine.ts";
import { reasons } from "./not-scanned.ts";
import { advance, type Cursor, cursorAtStart, located, type Occurrence, type Place } from "./occurrence.ts";
import type { FullOptions } from "./options.ts";
import { withoutOverlaps } from "./overlaps.ts";
import { lastLineEnd, OVERLAP } from "./pieces.ts";
import { inputOf, MOST_FINDINGS, placeOf, type Scanned, together } from "./scan-text.ts";

/** The bytes of a file, as many as are asked for. */
export interface ByteSource {
  readonly size: number;
  /** Fills a buffer from a position; gives how many bytes there were, 0 at the end. */
  readonly read: (buffer: Uint8Array, position: number) => Promise<number>;
}

/** The path of a file, and the same without values of its own. */
export interface FileName {
  readonly path: string;
  readonly shown: string;
  readonly side: Finding["side"];
}

/** So much of a file is in memory at once. */
const SEGMENT = LARGEST_WHOLE;
/** What is beyond this is listed as not scanned. */
const MOST = 64 * 1024 * 1024;

/** What is found in the bytes of a file of any size: read in segments, each with the last lines of the one before it. */
export async function occurrencesInBytes(bytes: ByteSource, name: FileName, options: FullOptions): Promise<Scanned> {
  const buffer = new Uint8Array(Math.min(bytes.size, SEGMENT));
  let length = await filled(bytes, buffer, 0);
  const reading = readingOf(buffer.subarray(0, length), bytes.size > length);
  if ("unreadable" in reading) return { occurrences: [], notScanned: [reading.unreadable] };
  const decode = decoder(reading.encoding);
  const asked = reading.binary ? options.detectors.filter(readsDicom) : options.detectors;
  const place = placeOf(inputOf("", name, options), options, name.shown);
  const cursor = cursorAtStart();
  const found = new Found(place);
  let position = 0;
  let text = decode(buffer.subarray(reading.skip, length), length >= bytes.size);
  let cutBefore = false;
  for (;;) {
    options.signal?.throwIfAborted();
    position += length;
    const last = reading.binary || length === 0 || position >= Math.min(bytes.size, MOST);
    const examined = { whole: position === length, most: 4 * MOST_FINDINGS, cutBefore, cutAfter: !last };
    found.add(examine(inputOf(text, name, options), asked, examined), text, { ...cursor });
    if (last || found.full) break;
    const keep = carryFrom(text);
    advance(cursor, text, keep);
    cursor.base += keep;
    cursor.lineEnd = undefined;
    cutBefore = keep > 0 && text[keep - 1] !== "\n";
    length = await filled(bytes, buffer.subarray(0, Math.min(SEGMENT, MOST - position)), position);
    text = text.slice(keep) + decode(buffer.subarray(0, length), position + length >= bytes.size);
  }
  const notScanned = reading.binary ? [reasons.dicom] : left(bytes.size, position);
  return {
    occurrences: together(found.occurrences, options),
    notScanned: found.full ? [reasons.manyFindings(MOST_FINDINGS), ...notScanned] : notScanned,
  };
}

/** Of a binary file only those who know it are asked: all else would be found in pixels. */
function readsDicom({ keywords }: Detector): boolean {
  return keywords.includes("dicm");
}

/** What was found so far; what lies where two segments overlap is taken once. */
class Found {
  readonly occurrences: Occurrence[] = [];
  readonly #seen = new Set<string>();
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  get full(): boolean {
    return this.occurrences.length >= MOST_FINDINGS;
  }

  add(matches: Parameters<typeof withoutOverlaps>[0], text: string, cursor: Cursor): void {
    for (const occurrence of located(withoutOverlaps(matches), text, this.#place, cursor)) {
      const { rule, location, column, endColumn } = occurrence.finding;
      const key = `${rule} ${location?.line} ${column} ${endColumn}`;
      if (this.full) return;
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      this.occurrences.push(occurrence);
    }
  }
}

/** Where the part of a segment begins that is looked at again together with the next one. */
function carryFrom(text: string): number {
  const [from, to] = [Math.max(0, text.length - 2 * OVERLAP), Math.max(0, text.length - OVERLAP)];
  const lineEnd = lastLineEnd(text, from, to);
  return lineEnd < 0 ? to : lineEnd + 1;
}

/** Reads until a buffer is full or the file ends. */
async function filled(bytes: ByteSource, buffer: Uint8Array, position: number): Promise<number> {
  let length = 0;
  while (length < buffer.length) {
    const read = await bytes.read(buffer.subarray(length), position + length);
    if (read === 0) break;
    length += read;
  }
  return length;
}

function left(size: number, read: number): string[] {
  return [
    ...(size > read ? [reasons.large(size, read)] : []),
    ...(size > SEGMENT ? [reasons.formatsInPart(size, SEGMENT)] : []),
  ];
}
