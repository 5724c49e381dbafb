import type { ChangeDetector } from "./engine/change-detector.ts";
import type { Detector } from "./engine/detector.ts";
import type { ClusterRule } from "./engine/options.ts";
import { formatDetectors } from "./formats/index.ts";
import { clusters, phiDetectors } from "./phi/index.ts";
import { safeguardDetectors, safeguardsIn } from "./safeguards/index.ts";
import { secrets } from "./secrets/index.ts";

/** All of our detectors: identifiers of patients, whole formats of health data, credentials, weakened safeguards. */
export const detectors: readonly Detector[] = [...phiDetectors, ...formatDetectors, ...secrets, ...safeguardDetectors];

/** What is judged of a change as a whole. */
export const changeDetectors: readonly ChangeDetector[] = [safeguardsIn];

/** What identifiers that stand together mean. */
export const clusterRule: ClusterRule = clusters;
