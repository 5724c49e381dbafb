/**
 * The gzip member (RFC 1952) around a package. Other bytes can inflate to the same archive (padding bits, another compressor),
 * so the header's comment holds the sha256 of everything that follows it: `gunzip` and `tar` pass over it, we check it.
 */
const FIXED = Buffer.from([0x1f, 0x8b, 0x08, 0x10, 0, 0, 0, 0, 0x00, 0xff]);
const LABEL = "sha256 of all bytes after this comment: ";

/** Bytes that a sealed package starts with; the deflate stream and the trailer come after them. */
export function sealHeader(sha256: string): Buffer {
  return Buffer.concat([FIXED, Buffer.from(`${LABEL}${sha256}\0`, "latin1")]);
}

export const SEAL_LENGTH = sealHeader("0".repeat(64)).length;

/** The digest that a header claims; undefined when it is not one of ours to the last byte. */
export function readSealHeader(header: Buffer): string | undefined {
  const digest = header.toString("latin1", FIXED.length + LABEL.length, SEAL_LENGTH - 1);
  return /^[0-9a-f]{64}$/.test(digest) && sealHeader(digest).equals(header) ? digest : undefined;
}

/** CRC-32 and length of the archive, as they stand at the end. */
export const TRAILER_LENGTH = 8;
