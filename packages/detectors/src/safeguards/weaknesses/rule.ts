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
  /** Confidence where an expression fits the line, with so many lines above it; the first that does counts. */
  readonly near?: readonly { readonly line: RegExp; readonly above?: number; readonly confidence: number }[];
  /** No weakness where this expression fits what stands before it on the line, or behind it. */
  readonly except?: { readonly before: RegExp; readonly behind: RegExp };
}

/** The places of any of several spellings, except in lines that only import what bears the name. */
export function* spellings(view: View, all: readonly Spelling[]): Iterable<Place> {
  const places: Place[] = [];
  for (const { shape, confidence, near, except, in: where } of all)
    for (const found of (where === "code" ? view.code : view.uncommented).matchAll(shape)) {
      const start = found.index;
      const end = start + found[0].length;
      const before = lineBefore(view.uncommented, start);
      if (IMPORT.test(before) || except?.before.test(before)) continue;
      if (except?.behind.test(view.uncommented.slice(end, end + NEAR))) continue;
      const fits = near?.find(({ line, above }) => line.test(around(view.uncommented, start, end, above)));
      places.push({ start, end, confidence: fits?.confidence ?? confidence });
    }
  yield* places.sort((a, b) => a.start - b.start);
}

/** The line of a place, as far as it is near; with so many lines above it. */
export function around(text: string, start: number, end: number, above = 0): string {
  const after = text.slice(end, end + NEAR);
  const lineEnd = after.indexOf("\n");
  return lineBefore(text, start, above) + text.slice(start, end) + (lineEnd < 0 ? after : after.slice(0, lineEnd));
}

function lineBefore(text: string, start: number, above = 0): string {
  const before = text.slice(Math.max(0, start - NEAR * (1 + above)), start);
  return before
    .split("\n")
    .slice(-1 - above)
    .join("\n");
}

const NEAR = 200;

/** An import up to what it names; a statement behind it, or an import that is called, runs. */
const IMPORT =
  /^\s{0,80}(?:import\s{1,5}(?!\()|from\s{1,5}[\w.]{1,120}\s{1,5}import\b|#include\b|export\s{1,5}[{*])[^;()]*$|^\s{0,80}using\s{1,5}(?:static\s{1,5})?[\w.]{1,120}(?:\s?=\s?[\w.]{0,120})?$/;
