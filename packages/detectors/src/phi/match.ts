import type { Match } from "../engine/detector.ts";
import type { Identifier, Standing } from "./identifier.ts";

/** From here on a finding blocks. */
export const HIGH = 90;
/** From here on a finding warns; below it is known only to redaction and the cluster rule. */
export const MEDIUM = 60;
/** What is known of a provider of care rather than a patient is never surer than this, */
export const PROVIDER = 50;
/** and the number that registers one, such as the NPI, never surer than this: it warns. */
export const PROVIDER_NUMBER = 75;
/** A synthetic value is never surer than this: it tells that somebody made data up, as they should. */
const SYNTHETIC = 30;

/** A match of an identifier with the severity that its confidence has. `standing` must not be `invalid`. */
export function phiMatch(
  { rule, redacted, controls }: Pick<Identifier, "rule" | "redacted" | "controls">,
  { start, end }: { readonly start: number; readonly end: number },
  confidence: number,
  standing: Standing = "valid",
): Match {
  const synthetic = standing === "synthetic";
  const sure = synthetic ? Math.min(SYNTHETIC, confidence) : Math.min(confidence, 100);
  return {
    start,
    end,
    rule,
    category: "phi",
    severity: severityOf(sure),
    confidence: sure,
    tier: null,
    safeguard: null,
    redacted,
    synthetic,
    controls,
  };
}

export function severityOf(confidence: number): Match["severity"] {
  return confidence >= HIGH ? "high" : confidence >= MEDIUM ? "medium" : "low";
}
