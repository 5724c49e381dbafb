import { type Kind, type Predicate, type Written, write } from "@gitops-health/contracts";
import { redactDocument } from "@gitops-health/detectors";

/**
 * Writes an action's document with every value redacted. Summary, annotations and lines are made from what this gives back, so
 * that they cut and escape texts in which no value is left.
 */
export function writeDocument<K extends Kind>(
  directory: string,
  kind: K,
  predicate: Predicate<K>,
): Promise<Written<K>> {
  return write(directory, kind, redactDocument(predicate));
}
