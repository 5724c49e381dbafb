import type { PolicyData } from "@gitops-health/config";
import type { Rule } from "../rules.ts";

/** A user's policies as they are evaluated. */
export interface Compiled {
  readonly wasm: Uint8Array;
  /** What the module's own files of data say. */
  readonly data: PolicyData;
  /** Sorted by code. */
  readonly rules: readonly Rule[];
}
