/** Something that somebody did with a record. It names the record and never says what is in it. */
export interface AuditEvent {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly record: string;
}

/** The trail of accesses (45 CFR 164.312(b)): kept in memory up to a limit and written to `sink`, a line of JSON each. */
export class AuditTrail {
  readonly #keep: number;
  readonly #sink: (line: string) => void;
  readonly #events: AuditEvent[] = [];

  constructor(keep: number, sink: (line: string) => void) {
    this.#keep = keep;
    this.#sink = sink;
  }

  note(actor: string, action: string, record: string): void {
    const event: AuditEvent = { at: new Date().toISOString(), actor, action, record };
    this.#events.push(event);
    if (this.#events.length > this.#keep) this.#events.shift();
    this.#sink(JSON.stringify({ audit: event }));
  }

  /** The events about one record, oldest first. */
  of(record: string): AuditEvent[] {
    return this.#events.filter((event) => event.record === record);
  }
}
