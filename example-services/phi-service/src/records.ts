import { randomUUID } from "node:crypto";
import { type Metrics, Problem } from "@gitops-health/example-service-kit";
import type { AuditTrail } from "./audit.ts";
import type { RecordDatabase } from "./database.ts";
import type { PatientRecord } from "./record.ts";

/** Stores patient records and notes every access in the audit trail. */
export class PatientRecords {
  readonly #database: RecordDatabase;
  readonly #audit: AuditTrail;
  readonly #count: (labels: { operation: string }) => void;

  constructor(database: RecordDatabase, audit: AuditTrail, metrics: Metrics) {
    this.#database = database;
    this.#audit = audit;
    this.#count = metrics.counter("phi_record_operations_total", "Operations on patient records.");
  }

  /** Writes a record and gives its id back. */
  store(record: PatientRecord, actor: string): string {
    const id = randomUUID();
    this.#database.write(id, Buffer.from(JSON.stringify(record)));
    this.#count({ operation: "store" });
    this.#audit.note(actor, "store", id);
    return id;
  }

  /**
   * The record of that id.
   * @throws {Problem} 404
   */
  open(id: string, actor: string): PatientRecord {
    const bytes = this.#database.read(id);
    if (bytes === undefined) throw new Problem(404, "unknown-record", "There is no such record.");
    this.#count({ operation: "open" });
    this.#audit.note(actor, "open", id);
    return JSON.parse(bytes.toString("utf8")) as PatientRecord;
  }
}
