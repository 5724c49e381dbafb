import { Problem } from "@gitops-health/example-service-kit";

interface Waiter {
  readonly start: () => void;
}

/**
 * A bounded set of database connections. Who finds none free queues, first come first served, for at most `waitMs`:
 * too small a pool therefore shows as latency first and as refusals later, as with a real database.
 */
export class ConnectionPool {
  readonly size: number;
  readonly #waitMs: number;
  readonly #queue = new Set<Waiter>();
  #inUse = 0;

  constructor(size: number, waitMs: number) {
    this.size = size;
    this.#waitMs = waitMs;
  }

  get inUse(): number {
    return this.#inUse;
  }

  get waiting(): number {
    return this.#queue.size;
  }

  /**
   * Runs `work` with a connection and gives the connection back, whatever comes of it.
   * @throws {Problem} 503 when none became free in time.
   */
  async use<T>(work: () => Promise<T>): Promise<T> {
    await this.#acquire();
    try {
      return await work();
    } finally {
      this.#release();
    }
  }

  async #acquire(): Promise<void> {
    if (this.#inUse < this.size) {
      this.#inUse += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#queue.delete(waiter);
        reject(new Problem(503, "database-busy", "No database connection became free in time."));
      }, this.#waitMs);
      const waiter: Waiter = {
        start: () => {
          clearTimeout(timer);
          resolve();
        },
      };
      this.#queue.add(waiter);
    });
  }

  #release(): void {
    const [next] = this.#queue;
    if (next === undefined) {
      this.#inUse -= 1;
      return;
    }
    // The connection passes on directly, so `inUse` stays as it is.
    this.#queue.delete(next);
    next.start();
  }
}
