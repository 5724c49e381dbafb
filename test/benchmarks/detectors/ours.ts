import type { Finding } from "@gitops-health/contracts";
import { detectors, type Source, scanText } from "@gitops-health/detectors";

const phi = detectors.filter(({ category }) => category === "phi");

/** What our PHI detectors (identifiers, whole formats, cluster rule) find in a text, through the engine that everybody uses. */
export function phiFindings(text: string, source: Source): Finding[] {
  return scanText(text, source, { detectors: phi });
}
