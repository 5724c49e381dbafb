import { defaultConfiguration } from "@gitops-health/config";
import type { Finding } from "@gitops-health/contracts";
import {
  changeDetectors as ourChangeDetectors,
  clusterRule as ourClusterRule,
  detectors as ourDetectors,
} from "../detectors.ts";
import type { ChangeDetector } from "./change-detector.ts";
import { type Context, contexts } from "./context.ts";
import type { Detector } from "./detector.ts";

/** Looks at the findings of one file and side, and gives them in the same order, raised where together they mean more. */
export type ClusterRule = (findings: readonly Finding[]) => readonly Finding[];

export interface ScanOptions {
  /** Default: all of ours. Give the same list again where you can: it is prepared once. */
  readonly detectors?: readonly Detector[];
  /** What looks at a change as a whole; default: all of ours. */
  readonly changeDetectors?: readonly ChangeDetector[];
  /** What findings of one file and side mean together; default: ours. */
  readonly clusterRule?: ClusterRule;
  /** What kind of file a path is; default: by the patterns that a configuration has by default. */
  readonly contextOf?: (path: string | null) => Context;
  /** The commit whose message or diff is scanned; default: null. */
  readonly commit?: string | null;
  readonly signal?: AbortSignal;
}

/** Options with every default filled in. */
export type FullOptions = Required<Omit<ScanOptions, "signal">> & Pick<ScanOptions, "signal">;

let defaultContexts: FullOptions["contextOf"] | undefined;

export function fullOptions({
  detectors = ourDetectors,
  changeDetectors = ourChangeDetectors,
  clusterRule = ourClusterRule,
  contextOf,
  commit = null,
  signal,
}: ScanOptions): FullOptions {
  defaultContexts ??= contexts(defaultConfiguration().paths);
  return {
    detectors,
    changeDetectors,
    clusterRule,
    contextOf: contextOf ?? defaultContexts,
    commit,
    ...(signal && { signal }),
  };
}
