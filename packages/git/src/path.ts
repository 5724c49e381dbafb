import { isUtf8 } from "node:buffer";

/**
 * A path's bytes (as latin1 text) as readable text: UTF-8 as it is, every other byte as `\xNN`. No two paths give the same
 * text: where a name itself contains `\x` and two hex digits, its backslash is written `\x5c`.
 */
export function pathText(latin1: string): string {
  if (!NON_ASCII.test(latin1)) return latin1.includes("\\x") ? latin1.replace(LOOKS_ESCAPED, "\\x5c") : latin1;
  const bytes = Buffer.from(latin1, "latin1");
  return isUtf8(bytes) ? readable(bytes) : withEscapes(bytes);
}

/** The bytes of a path from its text, the inverse of `pathText`. */
export function pathBytes(text: string): Buffer {
  const parts = text.split(ESCAPE); // text, hex digits, text, hex digits, ..., text
  return Buffer.concat(parts.map((part, index) => Buffer.from(part, index % 2 ? "hex" : "utf8")));
}

const LOOKS_ESCAPED = /\\(?=x[0-9a-f]{2})/g;
const ESCAPE = /\\x([0-9a-f]{2})/;
const NON_ASCII = /[^\u0000-\u007f]/;

function withEscapes(bytes: Buffer): string {
  let text = "";
  let run = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      text += `${readable(bytes.subarray(run, at))}\\x${(bytes[at] as number).toString(16).padStart(2, "0")}`;
      run = at + 1;
    }
    at += Math.max(1, length);
  }
  return text + readable(bytes.subarray(run));
}

function readable(utf8: Buffer): string {
  return utf8.toString("utf8").replace(LOOKS_ESCAPED, "\\x5c");
}

/** Length of the UTF-8 sequence at a place; 0 when there is none. */
function sequenceLength(bytes: Buffer, at: number): number {
  const first = bytes[at] as number;
  const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  return isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}
