import { checksummed } from "./checksummed.ts";
import { personalTypes } from "./personal-types.ts";
import type { Draw } from "./random.ts";
import { recordTypes } from "./record-types.ts";

/** A kind of identifier as the benchmark plants it. It knows nothing of the detectors: its checks are written anew. */
export interface PlantedType {
  readonly name: string;
  /** The letter of 45 CFR 164.514(b)(2)(i). */
  readonly letter: string;
  /** Whether a checksum or a fixed range tells valid values. */
  readonly checked: boolean;
  /** Rules of which one must be told. */
  readonly rules: readonly string[];
  /** What developers call it, as words. */
  readonly labels: readonly string[];
  readonly valid: (draw: Draw) => string;
  /** As like a valid one as can be, and none: a broken checksum, a reserved value, a placeholder. */
  readonly twin: (draw: Draw) => string;
}

export const types: readonly PlantedType[] = [...checksummed, ...personalTypes, ...recordTypes];
