import { EvidenceError } from "./error.ts";

/** Archives are made of blocks. */
export const BLOCK = 512;
/** Two zero blocks end an archive. */
export const END = Buffer.alloc(2 * BLOCK);
/** 1980-01-01T00:00:00Z, the earliest time that all archive tools accept: an archive's time says nothing, its documents do. */
const TIME = 315_532_800;
/** A name in an archive that is the same on every file system, stays in its folder and is no option of a command. */
const PORTABLE = /^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/;

/** Whether a path may be in a package: relative, portable, without `.` and `..`. */
function isPortable(path: string): boolean {
  return path.length <= 255 && PORTABLE.test(path) && split(path) !== undefined;
}

/**
 * The one ustar header (POSIX.1-1988) that a file of a package has: mode 0644, no owner, fixed time.
 * Everything else follows from path and size, so that a reader can make the header again and compare.
 */
export function tarHeader(path: string, size: number): Buffer {
  const names = split(path);
  if (names === undefined || !isPortable(path))
    throw new EvidenceError("path-not-portable", "ours", `"${path}" cannot be the name of a file in a package.`);
  const header = Buffer.alloc(BLOCK);
  header.write(names.name, 0, "latin1");
  header.write("0000644\0", 100, "latin1");
  header.write("0000000\0".repeat(2), 108, "latin1");
  header.write(`${octal(size, 11)}\0`, 124, "latin1");
  header.write(`${octal(TIME, 11)}\0`, 136, "latin1");
  header.write(" ".repeat(8), 148, "latin1");
  header.write("0", 156, "latin1");
  header.write("ustar\u000000", 257, "latin1");
  header.write(names.prefix, 345, "latin1");
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${octal(sum, 6)}\0 `, 148, "latin1");
  return header;
}

/** Path and size that a header claims; undefined when it is not the header that we write for them. */
export function readTarHeader(header: Buffer): { path: string; size: number } | undefined {
  const name = field(header, 0, 100);
  const prefix = field(header, 345, 155);
  const path = prefix === "" ? name : `${prefix}/${name}`;
  const digits = header.toString("latin1", 124, 135);
  if (!/^[0-7]{11}$/.test(digits) || !isPortable(path)) return undefined;
  const size = Number.parseInt(digits, 8);
  return tarHeader(path, size).equals(header) ? { path, size } : undefined;
}

/** Zero bytes that fill a file's last block. */
export function paddingOf(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

/** A path of more than 100 bytes is cut at the last slash that leaves at most 155 before it and 100 after it. */
function split(path: string): { name: string; prefix: string } | undefined {
  if (path.length <= 100) return { name: path, prefix: "" };
  const at = path.lastIndexOf("/", 155);
  return at < 0 || path.length - at - 1 > 100 ? undefined : { name: path.slice(at + 1), prefix: path.slice(0, at) };
}

function field(header: Buffer, start: number, length: number): string {
  const text = header.toString("latin1", start, start + length);
  const end = text.indexOf("\0");
  return end < 0 ? text : text.slice(0, end);
}

function octal(value: number, digits: number): string {
  const text = value.toString(8);
  if (text.length > digits)
    throw new EvidenceError("path-not-portable", "ours", `A file of ${value} bytes does not fit in a package.`);
  return text.padStart(digits, "0");
}
