import type { Match } from "./detector.ts";

/** A text with every value of the matches replaced by what stands for it; values that overlap become one. */
export function replaced(text: string, matches: readonly Match[]): string {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, redacted } of sorted) {
    if (end <= done) continue;
    // Where a value begins inside the one before it, that one's mark stands for both up to here.
    if (start < done) done = end;
    else {
      parts.push(text.slice(done, start), redacted);
      done = end;
    }
  }
  return parts.join("") + text.slice(done);
}
