import type { Match } from "../engine/detector.ts";
import { PROVIDER, PROVIDER_NUMBER, severityOf } from "../phi/index.ts";
import type { Node } from "./tree/node.ts";

/** Numbers that register a provider of care: by themselves they identify nobody else, and who has one is published. */
const REGISTRATIONS = new Set(["phi/npi", "phi/dea"]);
/** What a name or a way to reach somebody is at the place of work. Numbers of a person, such as of a passport, stay what they are. */
const AT_WORK = new Set("name address zip phone fax email date age photo url".split(" ").map((kind) => `phi/${kind}`));

/**
 * What a format says for certain of a provider of care and not of a patient: 45 CFR 164.514(b)(2)(i) lists identifiers of the
 * individual, of relatives, employers and household members. So it is nothing to block; redaction takes it out all the same.
 */
export function ofProvider(match: Match): Match {
  const most = REGISTRATIONS.has(match.rule) ? PROVIDER_NUMBER : AT_WORK.has(match.rule) ? PROVIDER : undefined;
  if (most === undefined) return match;
  const confidence = Math.min(match.confidence, most);
  return { ...match, confidence, severity: severityOf(confidence), settled: true };
}

/**
 * Whether an element or object is seen from its begin to its end, so that all in it is its own. A blank line may be where lines of a
 * diff were left out, and with them its end.
 */
export function isWhole(text: string, { start, closed }: Node): boolean {
  return closed !== undefined && closed - start <= LARGEST && !/\n[ \t\r]*\n/.test(text.slice(start, closed));
}

/** Nobody writes so much of one provider; what is larger holds something else, too. */
const LARGEST = 64 * 1024;
