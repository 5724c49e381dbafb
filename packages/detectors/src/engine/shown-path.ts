import type { Match } from "./detector.ts";
import { examine } from "./examine.ts";
import type { FullOptions } from "./options.ts";
import { withoutOverlaps } from "./overlaps.ts";
import { replaced } from "./replaced.ts";
import { valueDetectors } from "./value-detectors.ts";

/** A path as it may be shown, and the values that it has in it. */
export interface ShownPath {
  readonly shown: string;
  readonly matches: readonly Match[];
}

/** Names of files and folders hold identifiers too (`scans/<number>.pdf`); findings name the file without them. */
export function shownPath(path: string, { detectors }: FullOptions): ShownPath {
  const input = { text: path, path: null, family: "text", context: "main", side: "added" } as const;
  const matches = examine(input, valueDetectors(detectors));
  if (matches.length === 0) return { shown: path, matches: [] };
  return { shown: replaced(path, matches), matches: withoutOverlaps(matches) };
}
