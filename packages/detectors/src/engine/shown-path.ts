import type { Detector, Match } from "./detector.ts";
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

/**
 * Names of files and folders hold identifiers too (`scans/<number>.pdf`); findings name the file without them. The commits of a
 * range change the same files again and again, so a path is looked through once.
 */
export function shownPath(path: string, { detectors }: FullOptions): ShownPath {
  const known = knownPaths(detectors);
  let shown = known.get(path);
  if (shown === undefined) {
    shown = lookedThrough(path, detectors);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(path, shown);
  }
  return shown;
}

const MOST_KNOWN = 4096;
const paths = new WeakMap<readonly Detector[], Map<string, ShownPath>>();

function knownPaths(detectors: readonly Detector[]): Map<string, ShownPath> {
  let known = paths.get(detectors);
  if (known === undefined) {
    known = new Map();
    paths.set(detectors, known);
  }
  return known;
}

function lookedThrough(path: string, detectors: readonly Detector[]): ShownPath {
  const input = { text: path, path: null, family: "text", context: "main", side: "added" } as const;
  const matches = examine(input, valueDetectors(detectors));
  if (matches.length === 0) return { shown: path, matches: [] };
  return { shown: replaced(path, matches), matches: withoutOverlaps(matches) };
}
