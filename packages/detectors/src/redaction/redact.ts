import { examine } from "../engine/examine.ts";
import { type FullOptions, fullOptions, type ScanOptions } from "../engine/options.ts";
import { replaced } from "../engine/replaced.ts";
import { inputOf } from "../engine/scan-text.ts";
import { valueDetectors } from "../engine/value-detectors.ts";

/** What stands for a text that could not be looked through. */
export const WITHHELD = "[text withheld: it could not be checked for values that must not be shown]";

/**
 * A text as it may be shown: every value that any detector of identifiers or secrets sees, however unsure, is replaced by its
 * kind (`[SSN]`). For every sink that prints, before it cuts or escapes: half a value would not be recognised any more.
 * What cannot be looked through is withheld as a whole.
 *
 * @param path where the text is from, if from a file: some detectors know formats by the name
 */
export function redact(text: string, path: string | null = null, options: ScanOptions = {}): string {
  try {
    return redacted(text, path, fullOptions(options));
  } catch {
    return WITHHELD;
  }
}

/** As `redact`, but throws where a detector fails. */
export function redacted(text: string, path: string | null, options: FullOptions): string {
  const input = inputOf(text, { path, side: "added" }, options);
  const values = examine(input, valueDetectors(options.detectors));
  return values.length === 0 ? text : replaced(text, values);
}
