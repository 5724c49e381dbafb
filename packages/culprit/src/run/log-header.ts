import { digestOf } from "@gitops-health/contracts";
import type { Test } from "../probe.ts";

/** The first line of a log: which search its readings are of. Texts that may hold values are there as digests. */
export interface LogHeader {
  readonly kind: "bisect-readings";
  readonly version: 1;
  /** Full sha; null when the good end is looked for from `bad` back. */
  readonly good: string | null;
  /** Full sha of the commit where that looking begins; null when it begins right before `bad`. */
  readonly start: string | null;
  readonly bad: string;
  readonly metric: string | null;
  readonly threshold: number | null;
  readonly direction: "above" | "below" | null;
  /** Digest of the command. */
  readonly command: string;
  /** Digest of the setup command. */
  readonly setup: string;
  /** Digest of the Prometheus query; null without. */
  readonly query: string | null;
}

export interface SearchedRange {
  readonly good: string | null;
  readonly start: string | null;
  readonly bad: string;
}

/** What the readings of a search are of. The time limit, the noise and the way to search are not part of it: they may differ when it goes on. */
export function logHeader({ good, start, bad }: SearchedRange, test: Test): LogHeader {
  return {
    kind: "bisect-readings",
    version: 1,
    good,
    start,
    bad,
    metric: test.metric?.name ?? null,
    threshold: test.metric?.threshold ?? null,
    direction: test.metric?.direction ?? null,
    command: digestOf(test.command),
    setup: digestOf(test.setupCommand ?? null),
    query: test.prometheus === undefined ? null : digestOf(test.prometheus.query),
  };
}

/** The header in a line; undefined when it is none. */
export function headerIn(line: string): LogHeader | undefined {
  try {
    const found: unknown = JSON.parse(line);
    if (typeof found !== "object" || found === null) return undefined;
    const { kind, version } = found as Partial<LogHeader>;
    return kind === "bisect-readings" && version === 1 ? (found as LogHeader) : undefined;
  } catch {
    return undefined;
  }
}

/** The names of what differs between two searches, sorted by the header's order; empty when they are the same one. */
export function differences(one: LogHeader, other: LogHeader): string[] {
  return Object.keys(one).filter((name) => one[name as keyof LogHeader] !== other[name as keyof LogHeader]);
}
