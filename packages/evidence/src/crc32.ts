/** CRC-32 of ISO 3309 as gzip uses it, continued from an earlier one. (Node has `zlib.crc32` only since 20.15.) */
export function crc32(bytes: Uint8Array, earlier = 0): number {
  let crc = ~earlier;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
