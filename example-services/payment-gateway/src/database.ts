import { setTimeout as sleep } from "node:timers/promises";
import { ConnectionPool } from "./connection-pool.ts";

/** Milliseconds that the database takes for one statement: a round trip in one data centre and an indexed write. */
const statementMs = 13;

/** The statements of one transaction; each takes its time while the transaction holds its connection. */
export interface Transaction {
  read<T>(table: string, key: string): Promise<T | undefined>;
  write(table: string, key: string, value: unknown): Promise<void>;
}

/** Tables in this process, behind a bounded pool of connections. */
export class Database {
  readonly pool: ConnectionPool;
  readonly #tables = new Map<string, Map<string, unknown>>();

  constructor(limits: { databaseConnections: number; connectionWaitMs: number }) {
    this.pool = new ConnectionPool(limits.databaseConnections, limits.connectionWaitMs);
  }

  /** Runs `work` on one connection. Writes are seen at once: this store has no isolation and no rollback. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.pool.use(() =>
      work({
        read: async <V>(table: string, key: string) => {
          await sleep(statementMs);
          return this.#table(table).get(key) as V | undefined;
        },
        write: async (table, key, value) => {
          await sleep(statementMs);
          this.#table(table).set(key, value);
        },
      }),
    );
  }

  #table(name: string): Map<string, unknown> {
    const table = this.#tables.get(name) ?? new Map<string, unknown>();
    this.#tables.set(name, table);
    return table;
  }
}
