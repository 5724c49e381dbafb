interface Failures {
  count: number;
  /** Milliseconds since 1970; nobody gets in before. */
  lockedUntil: number;
}

/** Counts failed log-ins of an account and locks it for a while after too many in a row. */
export class Lockout {
  readonly #limits: { failuresBeforeLock: number; lockMinutes: number };
  readonly #now: () => number;
  readonly #failures = new Map<string, Failures>();

  constructor(limits: { failuresBeforeLock: number; lockMinutes: number }, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  isLocked(user: string): boolean {
    return (this.#failures.get(user)?.lockedUntil ?? 0) > this.#now();
  }

  /** Accounts locked at this moment. */
  get locked(): number {
    return [...this.#failures.keys()].filter((user) => this.isLocked(user)).length;
  }

  failed(user: string): void {
    const failures = this.#failures.get(user) ?? { count: 0, lockedUntil: 0 };
    this.#failures.set(user, failures);
    failures.count += 1;
    if (failures.count < this.#limits.failuresBeforeLock) return;
    failures.count = 0;
    failures.lockedUntil = this.#now() + this.#limits.lockMinutes * 60_000;
  }

  succeeded(user: string): void {
    this.#failures.delete(user);
  }
}
