import { gzipSync } from "node:zlib";
import type { SarifResult } from "./sarif-results.ts";
import type { SarifRule } from "./sarif-rules.ts";
import { plain } from "./sarif-text.ts";
import { counted } from "./words.ts";

/** GitHub refuses a file with more results, or that is larger when compressed. */
const MOST_RESULTS = 25_000;
const MOST_BYTES = 10_000_000;

/** The limits of whoever takes the file; GitHub's unless said otherwise. */
export interface SarifLimits {
  readonly results: number;
  /** Of the file compressed by gzip. */
  readonly bytes: number;
}

export const GITHUB_LIMITS: SarifLimits = { results: MOST_RESULTS, bytes: MOST_BYTES };

/** One run, as its log tells it. */
export interface SarifRun {
  /** What GitHub keeps apart the results of several runs by. */
  readonly category: string;
  /** Version of gitops-health. */
  readonly version: string;
  /** When it ended, in UTC. */
  readonly evaluatedAt: string;
  readonly rules: readonly SarifRule[];
  /** Most important first: what is beyond the limits is left out from the end. */
  readonly results: readonly SarifResult[];
  /** Where a reader finds what was left out. */
  readonly whole: string;
  /** What a reader of the results alone would miss. */
  readonly notes: readonly string[];
}

/**
 * A SARIF 2.1.0 log of one run, with as many results as the limits allow; a notification says how many were left out.
 * `partialFingerprints` are left to the uploader, which has the files.
 *
 * Source: "SARIF support for code scanning", GitHub Docs; OASIS SARIF 2.1.0.
 */
export function sarifLog(run: SarifRun, limits: SarifLimits): string {
  for (let kept = Math.min(run.results.length, limits.results); ; kept = Math.floor(kept / 2)) {
    const text = `${JSON.stringify(log(run, run.results.slice(0, kept)))}\n`;
    if (kept === 0 || fits(text, limits.bytes)) return text;
  }
}

/** What is small enough as it is need not be compressed to know. */
function fits(text: string, bytes: number): boolean {
  return Buffer.byteLength(text) <= bytes || gzipSync(text).length <= bytes;
}

function log(run: SarifRun, results: readonly SarifResult[]): object {
  const omitted = run.results.length - results.length;
  const left = `${counted(omitted, "result")} left out to stay within GitHub's limits; ${run.whole} has all.`;
  const notifications = [
    ...(omitted === 0 ? [] : [{ level: "warning", message: left }]),
    ...run.notes.map((message) => ({ level: "note", message })),
  ];
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "gitops-health",
            semanticVersion: run.version,
            informationUri: "https://github.com/gitops-health/gitops-health",
            rules: run.rules,
          },
        },
        automationDetails: { id: `gitops-health/${run.category}/` },
        invocations: [
          {
            executionSuccessful: true,
            endTimeUtc: run.evaluatedAt,
            toolExecutionNotifications: notifications.map(({ level, message }) => ({
              level,
              message: { text: plain(message, 1000) },
            })),
          },
        ],
        columnKind: "utf16CodeUnits",
        results,
      },
    ],
  };
}
