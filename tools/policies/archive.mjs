/** The bundles that opa writes: gzipped tar archives. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The bytes of one file of a bundle (POSIX ustar: 512-byte headers, sizes in octal). */
export function fileOf(path, wanted) {
  const archive = gunzipSync(readFileSync(path));
  for (let at = 0; at + 512 <= archive.length; ) {
    const name = archive.toString("utf8", at, at + 100).split("\0")[0];
    const size = Number.parseInt(archive.toString("ascii", at + 124, at + 136), 8) || 0;
    if (name.replace(/^\//, "") === wanted) return archive.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`opa's bundle holds no ${wanted}.`);
}
