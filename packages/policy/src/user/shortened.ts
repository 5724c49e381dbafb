import { redact } from "@gitops-health/detectors";
import { byteLength, truncate } from "@gitops-health/text";

/**
 * What a policy or a tool says, at most so long. What must be cut is redacted first, since half a value is not recognised any
 * more; the rest is redacted where it is shown.
 */
export function shortened(text: string, bytes: number): string {
  return byteLength(text) <= bytes ? text : truncate(redact(text), bytes);
}
