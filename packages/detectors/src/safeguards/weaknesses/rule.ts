import type { Finding, Safeguard } from "@gitops-health/contracts";
import type { View } from "../lexer/view.ts";

/** A place where a weakness stands. */
export interface Place {
  /** Offsets into the view. */
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** A way to weaken a safeguard that can be seen in code as it stands. */
export interface Weakness {
  readonly rule: `safeguard/${string}`;
  readonly kind: Safeguard;
  readonly severity: Finding["severity"];
  readonly redacted: string;
  /** Lower-case words of which one is in every text that has the weakness. */
  readonly keywords: readonly string[];
  /** In the order of the text. Linear: bounded expressions only. */
  readonly find: (view: View) => Iterable<Place>;
}

/** An expression that tells a weakness. */
export interface Spelling {
  readonly shape: RegExp;
  readonly confidence: number;
  /** Where it is looked for: in everything but comments (default), or in code alone. */
  readonly in?: "code";
  /** Confidence where this expression fits the line. */
  readonly near?: { readonly line: RegExp; readonly confidence: number };
}

/** The places of any of several spellings. */
export function* spellings(view: View, all: readonly Spelling[]): Iterable<Place> {
  const places: Place[] = [];
  for (const { shape, confidence, near, in: where } of all)
    for (const found of (where === "code" ? view.code : view.uncommented).matchAll(shape)) {
      const start = found.index;
      const end = start + found[0].length;
      const sure = near?.line.test(around(view.uncommented, start, end)) ? near.confidence : confidence;
      places.push({ start, end, confidence: sure });
    }
  yield* places.sort((a, b) => a.start - b.start);
}

/** The line of a place, as far as it is near. */
export function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  const lineEnd = after.indexOf("\n");
  return (
    before.slice(before.lastIndexOf("\n") + 1) +
    text.slice(start, end) +
    (lineEnd < 0 ? after : after.slice(0, lineEnd))
  );
}

const NEAR = 200;
