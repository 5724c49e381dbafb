import type { ScanOptions } from "../engine/options.ts";
import { scanText } from "../engine/scan-text.ts";
import { MEDIUM } from "../phi/index.ts";
import { forPeople, withStrings } from "./document-strings.ts";
import { redact } from "./redact.ts";

/**
 * A document as it may be written: every string in it, in whatever object or list, is redacted by itself, before anything is cut
 * or escaped. Without a value it is the same object.
 */
export function redactDocument<T>(document: T, options: ScanOptions = {}): T {
  const ofPeople = forPeople(options);
  return withStrings(document, (text, people) => {
    const once = redact(text, null, people ? ofPeople : options);
    // A mark that is put in may, with what stands around it, be read as a value again.
    return once === text ? text : redact(once, null, people ? ofPeople : options);
  });
}

/** The kinds of values (`[SSN]`) that a document holds for all we know, sorted; for documents that cannot be redacted any more. */
export function valuesInDocument(document: unknown, options: ScanOptions = {}): string[] {
  const kinds = new Set<string>();
  const ofPeople = forPeople(options);
  withStrings(document, (text, people) => {
    for (const { category, confidence, synthetic, redacted } of scanText(
      text,
      { path: null, side: "added" },
      people ? ofPeople : options,
    ))
      if (category !== "safeguard" && confidence >= MEDIUM && !synthetic) kinds.add(redacted);
    return text;
  });
  return [...kinds].sort();
}
