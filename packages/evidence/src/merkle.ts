import { createHash } from "node:crypto";

/**
 * Merkle tree hash of a list (RFC 6962, section 2.1): a leaf is SHA-256(0x00 || bytes), a node SHA-256(0x01 || left || right),
 * the left side of a node has the largest power of two that is smaller than the list; the empty list is SHA-256 of nothing.
 *
 * @returns lower-case hex
 */
export function merkleRoot(leaves: readonly Uint8Array[]): string {
  return tree(leaves.map((leaf) => hash(Uint8Array.of(0), leaf))).toString("hex");
}

function tree(hashes: readonly Buffer[]): Buffer {
  const [only] = hashes;
  if (only === undefined) return hash();
  if (hashes.length === 1) return only;
  const left = 2 ** (31 - Math.clz32(hashes.length - 1));
  return hash(Uint8Array.of(1), tree(hashes.slice(0, left)), tree(hashes.slice(left)));
}

function hash(...parts: readonly Uint8Array[]): Buffer {
  const digest = createHash("sha256");
  for (const part of parts) digest.update(part);
  return digest.digest();
}
