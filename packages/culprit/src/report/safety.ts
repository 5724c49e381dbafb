import type { PathFacts } from "@gitops-health/config";
import type { SafetyImpact } from "@gitops-health/contracts";
import { type ClinicalImpact, parseMessage, trailerTable } from "@gitops-health/message";
import { CulpritError } from "../error.ts";

/** When the regression went out and when it was seen: `YYYY-MM-DDTHH:MM:SSZ`, null where nobody said. */
export interface ExposureTimes {
  readonly deployedAt: string | null;
  readonly detectedAt: string | null;
}

/**
 * The times that the inputs `deployed-at` and `detected-at` give.
 *
 * @throws CulpritError `times` when one is no time with a zone, or when the regression was seen before it went out
 */
export function exposureTimes(deployed: string | undefined, detected: string | undefined): ExposureTimes {
  const deployedAt = moment("deployed-at", deployed);
  const detectedAt = moment("detected-at", detected);
  if (deployedAt !== null && detectedAt !== null && detectedAt < deployedAt)
    throw new CulpritError(
      "times",
      "user",
      `detected-at (${detectedAt}) is before deployed-at (${deployedAt}); a regression is seen after it went out, so give the times of one deployment.`,
    );
  return { deployedAt, detectedAt };
}

/**
 * What an incident may mean for patients: facts of the configuration, the declared impact, the time between deployment and detection.
 *
 * @param facts of the culprit's paths
 * @param messages of the culprit and of what it brought in
 */
export function safetyImpact(
  facts: Pick<PathFacts, "services" | "domains" | "safetyClass">,
  messages: readonly string[],
  { deployedAt, detectedAt }: ExposureTimes,
): SafetyImpact {
  return {
    services: [...facts.services],
    domains: [...facts.domains],
    safetyClass: facts.safetyClass,
    clinicalImpact: highest(messages),
    deployedAt,
    detectedAt,
    exposureSeconds:
      deployedAt === null || detectedAt === null ? null : (Date.parse(detectedAt) - Date.parse(deployedAt)) / 1000,
  };
}

const words = trailerTable["CLINICAL-IMPACT"].words as readonly ClinicalImpact[];

function highest(messages: readonly string[]): ClinicalImpact | null {
  const declared = messages
    .map((message) => parseMessage(message).declared.clinicalImpact)
    .filter((each) => each !== null);
  return declared.reduce<ClinicalImpact | null>(
    (most, each) => (most === null || words.indexOf(each) > words.indexOf(most) ? each : most),
    null,
  );
}

/** A moment with its zone; a time without one would be off by hours in a report that counts minutes. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

function moment(input: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  const time = MOMENT.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time))
    throw new CulpritError(
      "times",
      "user",
      `The input ${input} is ${JSON.stringify(text)}; expected a time with its zone such as 2026-11-22T03:14:00Z.`,
    );
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
