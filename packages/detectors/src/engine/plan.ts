import type { Detector } from "./detector.ts";
import { type KeywordFilter, keywordFilter } from "./keyword-filter.ts";

/** A list of detectors, ready to be asked. */
export interface Plan {
  readonly detectors: readonly Detector[];
  readonly filter: KeywordFilter;
  /** Which detectors are asked, by index: of the piece at hand, and of the whole text. For one text at a time; thousands of short ones share them. */
  readonly asked: Uint8Array;
  readonly askedOfFile: Uint8Array;
  /** The same for the detectors of secrets, which are also asked what is inside encoded values. */
  readonly secrets: Plan | undefined;
}

const plans = new WeakMap<readonly Detector[], Plan>();

/** The plan of a list; made once for each. */
export function planOf(detectors: readonly Detector[]): Plan {
  let plan = plans.get(detectors);
  if (plan === undefined) {
    const secrets = detectors.filter(({ category }) => category === "secret");
    plan = newPlan(detectors, newPlan(secrets, undefined));
    plans.set(detectors, plan);
  }
  return plan;
}

function newPlan(detectors: readonly Detector[], secrets: Plan | undefined): Plan {
  const { length } = detectors;
  const filter = keywordFilter(detectors);
  return { detectors, filter, asked: new Uint8Array(length), askedOfFile: new Uint8Array(length), secrets };
}
