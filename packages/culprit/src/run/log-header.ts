import { digestOf, Sha } from "@gitops-health/contracts";
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

/**
 * What differs between two searches, as names of inputs sorted by the header's order; empty when they are the same one. Of an end also which
 * commit the other search had: a branch or `HEAD` may have moved since.
 */
export function differences(one: LogHeader, other: LogHeader): string[] {
  const names = (Object.keys(one) as (keyof LogHeader)[]).filter((name) => one[name] !== other[name]);
  return names.map((name) => {
    const there = Sha.safeParse(ENDS.has(name) ? other[name] : undefined);
    return `${INPUTS[name] ?? name}${there.success ? ` (there ${there.data.slice(0, 12)})` : ""}`;
  });
}

const ENDS = new Set<keyof LogHeader>(["good", "start", "bad"]);

/** Inputs that are not called as in the header. */
const INPUTS: Partial<Record<keyof LogHeader, string>> = { setup: "setup-command", query: "prometheus-query" };
