import { readLimits } from "@gitops-health/example-service-kit";

/** The operational limits of the pump, from `config/limits.json`. */
export type PumpLimits = ReturnType<typeof readPumpLimits>;

/** Reads the limits; a missing or unknown key is refused. */
export function readPumpLimits(path: string) {
  return readLimits(path, [
    "maximumRateMlPerHour",
    "maximumWeightKg",
    "maximumActiveInfusions",
    "alarmsKept",
    "maximumBodyBytes",
    "requestTimeoutMs",
  ]);
}
