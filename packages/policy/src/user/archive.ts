import { gunzipSync } from "node:zlib";
import { PolicyError } from "../error.ts";

/** Files of a bundle by their path, without the slash that opa puts in front. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/** What a bundle may be when it is unpacked: a module of 10 MiB, data, and the sources that opa keeps in it. */
const LARGEST = 32 * 1024 * 1024;
const BLOCK = 512;

/**
 * The files of a gzipped tar archive (POSIX ustar, as opa writes it). Nothing is written anywhere, and nothing but plain files with
 * plain names is taken.
 *
 * @throws PolicyError `module-invalid`, `limit-exceeded`
 */
export function readArchive(bytes: Uint8Array, name: string): Archive {
  const tar = unzipped(bytes, name);
  const refuse = (why: string) =>
    new PolicyError(
      "module-invalid",
      "user",
      `The bundle "${name}" ${why}; build it by "opa build --target wasm --output bundle.tar.gz".`,
    );
  const files = new Map<string, Uint8Array>();
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const header = tar.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) break;
    if (!hasChecksum(header)) throw refuse("is damaged: a header's checksum is wrong");
    const path = [text(header, 345, 155), text(header, 0, 100)].filter((part) => part !== "").join("/");
    const size = octal(header, 124, 12);
    const type = String.fromCharCode(header[156] ?? 0);
    at += BLOCK;
    if (type === "5") continue;
    if (type !== "0" && type !== "\0")
      throw refuse(`holds ${JSON.stringify(path)}, which is no plain file (a link, or a name too long)`);
    const plain = path.replace(/^\.?\//, "");
    if (plain === "" || plain.split("/").some((part) => part === "" || part === "." || part === ".."))
      throw refuse(`holds a file named ${JSON.stringify(path)}, which leads out of it`);
    if (files.has(plain)) throw refuse(`holds ${JSON.stringify(path)} twice`);
    if (!Number.isSafeInteger(size) || at + size > tar.length) throw refuse("is cut off");
    files.set(plain, tar.subarray(at, at + size));
    at += Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

function unzipped(bytes: Uint8Array, name: string): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw new PolicyError(
        "limit-exceeded",
        "user",
        `The bundle "${name}" unpacks to more than ${LARGEST} bytes (32 MiB), so it was not read.`,
        { cause },
      );
    throw new PolicyError("module-invalid", "user", `The bundle "${name}" is no gzipped archive.`, { cause });
  }
}

function text(header: Buffer, at: number, length: number): string {
  const bytes = header.subarray(at, at + length);
  const end = bytes.indexOf(0);
  return bytes.toString("utf8", 0, end < 0 ? length : end);
}

function octal(header: Buffer, at: number, length: number): number {
  const digits = header.toString("latin1", at, at + length).replace(/[\0 ]+$/, "");
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}

/** The sum of the header's bytes, its own place counted as blanks. */
function hasChecksum(header: Buffer): boolean {
  const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
  return octal(header, 148, 8) === sum;
}
