import type { LanguageFamily, ScanInput } from "../engine/detector.ts";
import { withoutOverlaps } from "../engine/overlaps.ts";
import { formatDetectors } from "./index.ts";

/** What the formats find in a text: rule, value and confidence of each match, with a mark for made-up ones. For tests. */
export function found(text: string, family: LanguageFamily = "text", path: string | null = "data/file"): string[] {
  return matches(text, family, path).map(
    ({ rule, start, end, confidence, synthetic }) =>
      `${rule.slice(4)} ${text.slice(start, end)} ${synthetic ? "synthetic" : confidence >= 90 ? "blocks" : confidence >= 60 ? "warns" : "low"}`,
  );
}

export function matches(text: string, family: LanguageFamily = "text", path: string | null = "data/file") {
  const input: ScanInput = { text, path, family, context: "main", side: "added" };
  return withoutOverlaps(formatDetectors.flatMap((detector) => [...detector.detect(input)]));
}
