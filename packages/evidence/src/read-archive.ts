import { createHash } from "node:crypto";
import { ByteReader } from "./byte-reader.ts";
import { BLOCK, END, paddingOf, readTarHeader } from "./tar-header.ts";

/** A file as it stands in an archive. */
export interface ArchivedFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  /** Only of files that were asked to be kept. */
  readonly bytes: Buffer | undefined;
}

/** A small compressed file must not fill the memory: 10,000 changes have a report of about 15 MB. */
const LARGEST_KEPT = 512 * 1024 ** 2;

/** Why an archive cannot be read on: it is not the one that we would write. */
export class NotCanonical extends Error {}

/**
 * The files of an archive, in its order. Accepts only bytes that writing the same files gives again: our headers, zero padding,
 * two zero blocks and nothing after them; so that no byte is without meaning.
 *
 * @param keep which files' bytes are wanted; they are held in memory
 * @throws NotCanonical
 */
export async function* readArchive(
  chunks: AsyncIterable<Buffer>,
  keep: (path: string) => boolean,
): AsyncGenerator<ArchivedFile> {
  const reader = new ByteReader(chunks);
  for (;;) {
    const header = await reader.take(BLOCK);
    if (header.length < BLOCK) throw new NotCanonical("it ends before its last block");
    if (header.equals(END.subarray(0, BLOCK))) {
      const rest = await reader.take(BLOCK + 1);
      if (!rest.equals(END.subarray(0, BLOCK))) throw new NotCanonical("it does not end with two zero blocks");
      return;
    }
    const claimed = readTarHeader(header);
    if (claimed === undefined)
      throw new NotCanonical("a header in it is not one that we write, or names a path that a package cannot have");
    yield await readFile(reader, claimed, keep(claimed.path));
  }
}

async function readFile(
  reader: ByteReader,
  { path, size }: { path: string; size: number },
  kept: boolean,
): Promise<ArchivedFile> {
  if (kept && size > LARGEST_KEPT) throw new NotCanonical(`${path} has ${size} bytes, more than it can have`);
  const digest = createHash("sha256");
  const parts: Buffer[] = [];
  let read = 0;
  for await (const part of reader.pass(size)) {
    digest.update(part);
    read += part.length;
    if (kept) parts.push(part);
  }
  const padding = await reader.take(paddingOf(size));
  if (read < size || padding.length < paddingOf(size)) throw new NotCanonical(`it ends inside ${path}`);
  if (padding.some((byte) => byte !== 0)) throw new NotCanonical(`the filling after ${path} is not zero`);
  return { path, size, sha256: digest.digest("hex"), bytes: kept ? Buffer.concat(parts) : undefined };
}
