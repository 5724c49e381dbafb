/**
 * Bytes that arrive in chunks and are taken from the front. One growing buffer holds what is not yet taken, so that a field
 * of any length costs linear time, and an ordinary chunk is read where it lies, without a copy.
 */
export class ByteQueue {
  /** The untaken bytes are `buffer[start, end)`. */
  buffer: Buffer = Buffer.alloc(0);
  start = 0;
  end = 0;
  /** No more chunks will come. */
  ended = false;

  get length(): number {
    return this.end - this.start;
  }

  push(chunk: Buffer): void {
    const rest = this.length;
    if (rest === 0) {
      this.buffer = chunk;
      this.start = 0;
      this.end = chunk.length;
      return;
    }
    if (this.end + chunk.length > this.buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(rest + chunk.length, rest < chunk.length ? 0 : 2 * rest));
      this.buffer.copy(larger, 0, this.start, this.end);
      this.buffer = larger;
      this.start = 0;
      this.end = rest;
    }
    chunk.copy(this.buffer, this.end);
    this.end += chunk.length;
  }

  /** Where a byte lies, looking from an absolute position; -1 when it hasn't arrived. */
  indexOf(byte: number, from: number): number {
    const at = this.buffer.indexOf(byte, from);
    return at < this.end ? at : -1;
  }
}

/** A parser yields nothing when it needs more bytes, and otherwise what it has read. */
export type Parser<Item> = Generator<Item | undefined, void, void>;

/** Takes the text before the next `byte`, and that byte. */
export function* until(
  bytes: ByteQueue,
  byte: number,
  encoding: "utf8" | "latin1",
): Generator<undefined, string, void> {
  let looked = 0;
  for (;;) {
    const at = bytes.indexOf(byte, bytes.start + looked);
    if (at >= 0) {
      const text = bytes.buffer.toString(encoding, bytes.start, at);
      bytes.start = at + 1;
      return text;
    }
    looked = bytes.length;
    yield* more(bytes);
  }
}

/** As `until`, without a generator, for the many fields that have arrived whole; undefined while the byte has not. */
export function taken(bytes: ByteQueue, byte: number, encoding: "utf8" | "latin1"): string | undefined {
  const at = bytes.indexOf(byte, bytes.start);
  if (at < 0) return undefined;
  const text = bytes.buffer.toString(encoding, bytes.start, at);
  bytes.start = at + 1;
  return text;
}

/** Waits for bytes. @throws RangeError when there are none to come */
export function* more(bytes: ByteQueue): Generator<undefined, void, void> {
  if (bytes.ended) throw new RangeError("The output of git ends in the middle of a record.");
  yield undefined;
}

/** The items that a parser reads from chunks. The parser goes on only when an item was taken, which may change what it reads next. */
export async function* parsed<Item>(
  chunks: AsyncIterable<Buffer>,
  parser: (bytes: ByteQueue) => Parser<Item>,
): AsyncGenerator<Item, void, void> {
  const bytes = new ByteQueue();
  const items = parser(bytes);
  for await (const chunk of chunks) {
    bytes.push(chunk);
    for (let next = items.next(); !next.done && next.value !== undefined; next = items.next()) yield next.value;
  }
  bytes.ended = true;
  for (const item of items) if (item !== undefined) yield item;
}

/** The items that a parser reads, those of each chunk together: awaiting each alone takes longer than reading it. */
export async function* batches<Item>(
  chunks: AsyncIterable<Buffer>,
  parser: (bytes: ByteQueue) => Parser<Item>,
): AsyncGenerator<readonly Item[], void, void> {
  const bytes = new ByteQueue();
  const items = parser(bytes);
  for await (const chunk of chunks) {
    bytes.push(chunk);
    const batch: Item[] = [];
    for (let next = items.next(); !next.done && next.value !== undefined; next = items.next()) batch.push(next.value);
    if (batch.length > 0) yield batch;
  }
  bytes.ended = true;
  for (const item of items) if (item !== undefined) yield [item];
}
