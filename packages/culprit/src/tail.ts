const LIMIT = 64 * 1024;

/** The last 64 KiB of a stream, however long it is. */
export class Tail {
  #chunks: Buffer[] = [];
  #size = 0;

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size > 2 * LIMIT) this.#cut();
  }

  /** Decoded as UTF-8 with U+FFFD for what is not. */
  text(): string {
    this.#cut();
    return Buffer.concat(this.#chunks).toString("utf8");
  }

  #cut(): void {
    const kept = Buffer.from(Buffer.concat(this.#chunks).subarray(-LIMIT));
    this.#chunks = [kept];
    this.#size = kept.length;
  }
}
