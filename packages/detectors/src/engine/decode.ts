import { isUtf8 } from "node:buffer";
import { kindOfBinary } from "./binary-kind.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "latin1";

/** How the bytes of a file are read, or why they are not. */
export type Reading =
  | {
      readonly encoding: Encoding /** Bytes of the mark at the start. */;
      readonly skip: number;
      readonly binary: boolean;
    }
  | { readonly unreadable: string };

/** So many bytes at the start tell text from binary, as git takes it. */
const LOOKED_AT = 8000;

/**
 * How a file is read, by its first bytes: UTF-8; UTF-16 by its mark; and what is neither, but has no NUL, as Latin-1, in which
 * every byte is a character. DICOM is binary and read all the same, since its header holds text.
 *
 * @param cut whether `head` is only the start of the file, so that its last character may be cut in two
 */
export function readingOf(head: Uint8Array, cut = false): Reading {
  const [a, b, c, d] = head;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { unreadable: "UTF-32 text; save it as UTF-8" };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { unreadable: "UTF-32 text; save it as UTF-8" };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", skip: 2, binary: false };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", skip: 2, binary: false };
  const hasNul = head.subarray(0, LOOKED_AT).includes(0);
  const kind = kindOfBinary(head, hasNul);
  if (kind === "DICOM") return { encoding: "latin1", skip: 0, binary: true };
  if (kind !== undefined) return { unreadable: kind };
  if (hasNul) return { unreadable: "binary" };
  const mark = a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
  return isUtf8(cut ? wholeCharacters(head) : head)
    ? { encoding: "utf-8", skip: mark, binary: false }
    : { encoding: "latin1", skip: 0, binary: false };
}

/** Bytes up to the last character that may go on. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && end > bytes.length - 4 && ((bytes[end - 1] as number) & 0xc0) === 0x80) end--;
  return ((bytes[end - 1] ?? 0) & 0x80) === 0 ? bytes.subarray(0, end) : bytes.subarray(0, end - 1);
}

/** The text of bytes; what is no character of the encoding becomes U+FFFD. */
export function decoder(encoding: Encoding): (bytes: Uint8Array, last: boolean) => string {
  // The label "latin1" means windows-1252, in which a DICOM header's lengths would not be its bytes any more.
  if (encoding === "latin1")
    return (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const text = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes, last) => text.decode(bytes, { stream: !last });
}
