import { Problem, textFields } from "@gitops-health/example-service-kit";

/** What the service keeps about a patient. */
export interface PatientRecord {
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly diagnosis: string;
}

/**
 * The record in a request's body.
 * @throws {Problem} 400 or 422 that names the field and never repeats its value.
 */
export function checkRecord(body: unknown): PatientRecord {
  const record = textFields(body, ["name", "birthDate", "diagnosis"]);
  if (!/^\d{4}-\d\d-\d\d$/.test(record.birthDate) || Number.isNaN(Date.parse(record.birthDate)))
    throw new Problem(422, "invalid-record", '"birthDate" must be a date such as 1980-12-31.');
  return record;
}
