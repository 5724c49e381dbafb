import type { Detector } from "./detector.ts";

const known = new WeakMap<readonly Detector[], readonly Detector[]>();

/** The detectors of a list that find values, as opposed to places where a safeguard is weak; the same list for the same list. */
export function valueDetectors(detectors: readonly Detector[]): readonly Detector[] {
  let values = known.get(detectors);
  if (values === undefined) {
    values = detectors.filter(({ category }) => category !== "safeguard");
    known.set(detectors, values);
  }
  return values;
}
