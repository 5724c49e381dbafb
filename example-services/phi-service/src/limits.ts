import { readLimits } from "@gitops-health/example-service-kit";

/** The operational limits of the record service, from `config/limits.json`. */
export type RecordLimits = ReturnType<typeof readRecordLimits>;

/** Reads the limits; a missing or unknown key is refused. */
export function readRecordLimits(path: string) {
  return readLimits(path, ["maximumRecords", "maximumBodyBytes", "requestTimeoutMs", "auditEventsKept"]);
}
