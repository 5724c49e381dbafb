import { createHash, type Hash } from "node:crypto";
import { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";
import { ByteReader } from "./byte-reader.ts";
import { crc32 } from "./crc32.ts";
import { EvidenceError } from "./error.ts";
import { NotCanonical } from "./read-archive.ts";
import { readSealHeader, SEAL_LENGTH, TRAILER_LENGTH } from "./seal.ts";

/** Digests of a package that are known when its archive was read to the end. */
export interface Unsealed {
  /** The archive. Throws NotCanonical when it is damaged or larger than allowed. */
  readonly archive: AsyncIterable<Buffer>;
  readonly finish: () => Promise<{ sha256: string; tarSha256: string; tarSize: number }>;
}

/**
 * Opens a sealed package: checks the seal's form, inflates what follows, and at the end holds every byte against seal and trailer.
 *
 * @param limit bytes that the archive may have at most, so that a small file cannot fill the machine
 */
export function unseal(chunks: AsyncIterable<Buffer>, limit: number): Unsealed {
  const whole = createHash("sha256");
  const body = createHash("sha256");
  const tar = createHash("sha256");
  const state = {
    claimed: undefined as string | undefined,
    trailer: Buffer.alloc(0) as Buffer,
    deflated: 0,
    size: 0,
    crc: 0,
  };
  const inflate = createInflateRaw();

  async function* compressed(): AsyncGenerator<Buffer> {
    const reader = new ByteReader(hashing(chunks, whole));
    state.claimed = readSealHeader(await reader.take(SEAL_LENGTH));
    if (state.claimed === undefined) throw new NotCanonical("it does not start with the seal of a package");
    for await (const part of reader.pass(Infinity)) {
      body.update(part);
      const held = Buffer.concat([state.trailer, part]);
      const ready = held.subarray(0, Math.max(0, held.length - TRAILER_LENGTH));
      state.trailer = held.subarray(ready.length);
      state.deflated += ready.length;
      if (ready.length > 0) yield ready;
    }
  }

  async function* archive(): AsyncGenerator<Buffer> {
    const source = Readable.from(compressed(), { objectMode: false });
    source.on("error", (error) => inflate.destroy(error));
    source.pipe(inflate);
    try {
      for await (const chunk of inflate as AsyncIterable<Buffer>) {
        state.size += chunk.length;
        if (state.size > limit) throw new NotCanonical(`its archive has more than ${limit} bytes`);
        tar.update(chunk);
        state.crc = crc32(chunk, state.crc);
        yield chunk;
      }
    } catch (cause) {
      if (cause instanceof NotCanonical || cause instanceof EvidenceError) throw cause;
      throw new NotCanonical("its compressed data are damaged", { cause });
    } finally {
      source.destroy();
      inflate.destroy();
    }
  }

  return {
    archive: archive(),
    async finish() {
      const trailer = Buffer.alloc(TRAILER_LENGTH);
      trailer.writeUInt32LE(state.crc, 0);
      trailer.writeUInt32LE(state.size % 2 ** 32, 4);
      if (body.digest("hex") !== state.claimed)
        throw new NotCanonical("its bytes do not have the digest that its seal says");
      if (inflate.bytesWritten !== state.deflated || !trailer.equals(state.trailer))
        throw new NotCanonical("there are bytes after its compressed data, or its trailer is wrong");
      return { sha256: whole.digest("hex"), tarSha256: tar.digest("hex"), tarSize: state.size };
    },
  };
}

async function* hashing(chunks: AsyncIterable<Buffer>, digest: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    digest.update(chunk);
    yield chunk;
  }
}
