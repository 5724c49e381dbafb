import { redact } from "@gitops-health/detectors";
import { KitError } from "./error.ts";

/**
 * The time of this run, `YYYY-MM-DDTHH:MM:SSZ`: SOURCE_DATE_EPOCH when it is set (https://reproducible-builds.org/specs/source-date-epoch/),
 * else the clock. The only place that reads a clock for a document.
 */
export function evaluationTime(environment: NodeJS.ProcessEnv, now: () => number = Date.now): string {
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch !== undefined && epoch !== "" && !/^\d{1,12}$/.test(epoch))
    throw new KitError(
      "bad-clock",
      "user",
      `SOURCE_DATE_EPOCH is ${JSON.stringify(redact(epoch).slice(0, 40))}; expected seconds since 1970 such as 1767225600.`,
    );
  const milliseconds = epoch ? Number(epoch) * 1000 : now();
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
