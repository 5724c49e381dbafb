import { visible } from "@gitops-health/text";
import { fullOptions, type ScanOptions } from "../engine/options.ts";
import { DetectorsError } from "../error.ts";
import { redacted } from "./redact.ts";

/** A text above this size is no prose of a report and no prompt. */
const LARGEST = 1024 * 1024;
/** A mark that is put in may, with what stands around it, read as a value again; more often than this it is hostile. */
const ROUNDS = 4;

/**
 * A text that may go into a report or to a language model: compatibility forms are folded and invisible characters removed, so
 * that no value hides behind them, and every value is replaced until none is left.
 *
 * @throws DetectorsError `not-sanitized` rather than let a text through that is too large, or in which values keep turning up
 */
export function sanitize(text: string, options: ScanOptions = {}): string {
  if (text.length > LARGEST)
    throw new DetectorsError(
      "not-sanitized",
      "user",
      `A text of ${text.length} characters is too long to be passed on; at most ${LARGEST} are looked through.`,
    );
  const full = fullOptions(options);
  let clean = visible(text.normalize("NFKC").replace(HIDDEN, ""));
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const next = redacted(clean, null, full);
      if (next === clean) return clean;
      clean = next;
    }
  } catch {
    // What a detector says of its failure may quote the text.
    throw new DetectorsError("not-sanitized", "ours", "A text could not be looked through, so it is not passed on.");
  }
  throw new DetectorsError(
    "not-sanitized",
    "user",
    "A text still has values in it after they were replaced several times, so it is not passed on.",
  );
}

/** Characters without width, by which a value can be written so that it reads the same and matches nothing. */
const HIDDEN = /\p{Default_Ignorable_Code_Point}/gu;
