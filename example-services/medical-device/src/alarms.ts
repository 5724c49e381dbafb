/** Priorities as in IEC 60601-1-8. */
export type Priority = "high" | "medium" | "low";

export interface Alarm {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly priority: Priority;
  readonly message: string;
}

/** The alarms that the pump raised, oldest first, up to a limit. */
export class Alarms {
  readonly #keep: number;
  readonly #count: (labels: { priority: string }) => void;
  readonly #alarms: Alarm[] = [];

  constructor(keep: number, count: (labels: { priority: string }) => void) {
    this.#keep = keep;
    this.#count = count;
  }

  raise(priority: Priority, message: string): void {
    this.#alarms.push({ at: new Date().toISOString(), priority, message });
    if (this.#alarms.length > this.#keep) this.#alarms.shift();
    this.#count({ priority });
  }

  get all(): readonly Alarm[] {
    return this.#alarms;
  }
}
