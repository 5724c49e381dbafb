/** Bytes of a page of WebAssembly memory. */
const PAGE = 64 * 1024;
// Measured: 15 to 21 bytes for each byte of input, most where much is found. Growing page by page instead takes two to four
// times as long; pages that are not touched cost nothing.
const PER_INPUT_BYTE = 24;
const LEAST = 64;

/** The pages of memory that an evaluation begins with, for an input of so many bytes of JSON. */
export function pagesFor(inputBytes: number, most: number): number {
  return Math.min(Math.max(LEAST, Math.ceil((inputBytes * PER_INPUT_BYTE) / PAGE)), most);
}
