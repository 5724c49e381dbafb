import { createHash, randomBytes } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createDeflateRaw } from "node:zlib";
import { canonicalBytes, type PackageManifest } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";
import { crc32 } from "./crc32.ts";
import { EvidenceError } from "./error.ts";
import { checksums, MANIFEST, madeFile, manifestOf, type PackageFile } from "./package-file.ts";
import { SEAL_LENGTH, sealHeader, TRAILER_LENGTH } from "./seal.ts";
import { END, paddingOf, tarHeader } from "./tar-header.ts";

export interface WrittenPackage {
  readonly path: string;
  /** Of the compressed file; deflate streams differ between builds of zlib, the archive inside does not. */
  readonly sha256: string;
  readonly tarSha256: string;
  readonly tarSize: number;
  readonly manifest: PackageManifest;
}

/**
 * Writes files as `<path>` (`.tar.gz`), whole or not at all: sorted by path, then SHA256SUMS in its place, the manifest last.
 * The same files give the same archive, byte for byte. Files are read one after the other; memory holds one at a time.
 *
 * @throws EvidenceError `package-not-writable`, or what reading a file throws
 */
export async function writePackage(path: string, content: readonly PackageFile[]): Promise<WrittenPackage> {
  const files = [...content, checksums(content.map(({ entry }) => entry))].sort((a, b) =>
    compare(a.entry.path, b.entry.path),
  );
  const manifest = manifestOf(files);
  const last = madeFile(MANIFEST, "application/json", "gitops-health", canonicalBytes(manifest));
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const digests = await writeSealed(temporary, archive([...files, last]));
    await rename(temporary, path);
    return { path, ...digests, manifest };
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    if (cause instanceof EvidenceError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new EvidenceError(
      "package-not-writable",
      "environment",
      `The package "${path}" cannot be written (${code === "ENOSPC" ? "the disk is full" : code}); set the input output-directory to a folder that this job may write to.`,
      { cause },
    );
  }
}

async function* archive(files: readonly PackageFile[]): AsyncGenerator<Buffer> {
  for (const { entry, read } of files) {
    yield tarHeader(entry.path, entry.size);
    yield await read();
    yield Buffer.alloc(paddingOf(entry.size));
  }
  yield END;
}

/** Compresses an archive into a file; the seal in front is filled in when the rest is known. */
async function writeSealed(
  path: string,
  chunks: AsyncIterable<Buffer>,
): Promise<Pick<WrittenPackage, "sha256" | "tarSha256" | "tarSize">> {
  const file = await open(path, "wx+");
  try {
    const tar = createHash("sha256");
    let tarSize = 0;
    let crc = 0;
    const counted = async function* () {
      for await (const chunk of chunks) {
        tar.update(chunk);
        crc = crc32(chunk, crc);
        tarSize += chunk.length;
        yield chunk;
      }
    };
    const sealed = createHash("sha256");
    let at = SEAL_LENGTH;
    const append = async (bytes: Buffer) => {
      sealed.update(bytes);
      await file.write(bytes, 0, bytes.length, at);
      at += bytes.length;
    };
    await pipeline(
      Readable.from(counted(), { objectMode: false }),
      createDeflateRaw({ level: 9 }),
      async (compressed: AsyncIterable<Buffer>) => {
        for await (const bytes of compressed) await append(bytes);
      },
    );
    const trailer = Buffer.alloc(TRAILER_LENGTH);
    trailer.writeUInt32LE(crc, 0);
    trailer.writeUInt32LE(tarSize % 2 ** 32, 4);
    await append(trailer);
    const header = sealHeader(sealed.digest("hex"));
    await file.write(header, 0, header.length, 0);
    return { sha256: await digestOfFile(file), tarSha256: tar.digest("hex"), tarSize };
  } finally {
    await file.close();
  }
}

async function digestOfFile(file: Awaited<ReturnType<typeof open>>): Promise<string> {
  const digest = createHash("sha256");
  for await (const chunk of file.createReadStream({ start: 0, autoClose: false })) digest.update(chunk as Buffer);
  return digest.digest("hex");
}
