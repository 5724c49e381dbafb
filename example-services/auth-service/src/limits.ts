import { readLimits } from "@gitops-health/example-service-kit";

/** The operational limits of the log-in service, from `config/limits.json`. */
export type AuthLimits = ReturnType<typeof readAuthLimits>;

/** Reads the limits; a missing or unknown key is refused. */
export function readAuthLimits(path: string) {
  return readLimits(path, [
    "sessionMinutes",
    "failuresBeforeLock",
    "lockMinutes",
    "minimumPasswordLength",
    "maximumBodyBytes",
    "requestTimeoutMs",
  ]);
}
