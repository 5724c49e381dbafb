import { Problem } from "@gitops-health/example-service-kit";

/** Rows of bytes by key, in this process. What is written here is what would lie on the disk. */
export class RecordDatabase {
  readonly #rows = new Map<string, Buffer>();
  readonly #maximum: number;

  constructor(maximum: number) {
    this.#maximum = maximum;
  }

  get size(): number {
    return this.#rows.size;
  }

  /**
   * Keeps a copy of the bytes.
   * @throws {Problem} 507 when there is no room for another row.
   */
  write(key: string, bytes: Buffer): void {
    if (this.#rows.size >= this.#maximum && !this.#rows.has(key))
      throw new Problem(507, "database-full", "There is no room for another record.");
    this.#rows.set(key, Buffer.from(bytes));
  }

  /** A copy of the bytes; undefined when there is no such row. */
  read(key: string): Buffer | undefined {
    const row = this.#rows.get(key);
    return row === undefined ? undefined : Buffer.from(row);
  }
}
