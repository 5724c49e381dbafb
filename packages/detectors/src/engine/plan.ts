import type { Detector } from "./detector.ts";
import { type KeywordFilter, keywordFilter } from "./keyword-filter.ts";

/** A list of detectors, ready to be asked. */
export interface Plan {
  readonly detectors: readonly Detector[];
  readonly filter: KeywordFilter;
  /** The same for the detectors of secrets, which are also asked what is inside encoded values. */
  readonly secrets: Plan | undefined;
}

const plans = new WeakMap<readonly Detector[], Plan>();

/** The plan of a list; made once for each. */
export function planOf(detectors: readonly Detector[]): Plan {
  let plan = plans.get(detectors);
  if (plan === undefined) {
    const secrets = detectors.filter(({ category }) => category === "secret");
    plan = {
      detectors,
      filter: keywordFilter(detectors),
      secrets: { detectors: secrets, filter: keywordFilter(secrets), secrets: undefined },
    };
    plans.set(detectors, plan);
  }
  return plan;
}
