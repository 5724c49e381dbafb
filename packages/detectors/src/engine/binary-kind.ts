/** Signatures of formats that are not looked into, so that a reader learns what was left out: archives first of all. */
const SIGNATURES: readonly (readonly [kind: string, hex: string, offset?: number])[] = [
  ["an archive (zip, or a document or package that is one)", "504b0304"],
  ["an archive (zip, empty)", "504b0506"],
  ["an archive (zip, in parts)", "504b0708"],
  ["an archive (gzip)", "1f8b"],
  ["an archive (bzip2)", "425a68"],
  ["an archive (xz)", "fd377a585a00"],
  ["an archive (zstd)", "28b52ffd"],
  ["an archive (lz4)", "04224d18"],
  ["an archive (7z)", "377abcaf271c"],
  ["an archive (rar)", "526172211a07"],
  ["an archive (tar)", "7573746172", 257],
  ["an archive (ar)", "213c617263683e0a"],
  ["an archive (cab)", "4d534346"],
  ["an archive (rpm)", "edabeedb"],
  ["DICOM", "4449434d", 128],
  ["a PDF document", "255044462d"],
  ["an image (PNG)", "89504e470d0a1a0a"],
  ["an image (JPEG)", "ffd8ff"],
  ["an image (GIF)", "47494638"],
  ["an image (TIFF)", "49492a00"],
  ["an image (TIFF)", "4d4d002a"],
  ["a program (ELF)", "7f454c46"],
  ["a program (Mach-O or Java class)", "cafebabe"],
  ["a program (Mach-O)", "cffaedfe"],
  ["a program (WebAssembly)", "0061736d"],
  ["a database (SQLite)", "53514c69746520666f726d6174203300"],
  ["a document (OLE)", "d0cf11e0a1b11ae1"],
];

/**
 * What a file is by its first bytes; undefined for what is text, or may be. A signature that could also begin a text counts only
 * beside a NUL, or a text would go unread for a few letters at its start.
 */
export function kindOfBinary(head: Uint8Array, hasNul: boolean): string | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 512));
  return SIGNATURES.find(([, hex, offset = 0]) => {
    const signature = Buffer.from(hex, "hex");
    return bytes.subarray(offset, offset + signature.length).equals(signature) && (hasNul || !isPrintable(signature));
  })?.[0];
}

function isPrintable(bytes: Buffer): boolean {
  return bytes.every((byte) => byte >= 0x20 && byte < 0x7f) || bytes.at(-1) === 0x0a;
}
