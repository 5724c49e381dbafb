import type { Level } from "@gitops-health/contracts";
import type { TrailerName } from "./trailer-table.ts";

/** One trailer or footer: `key` as written, `canonical` the house's spelling when the key is one of ours or an alias of one. */
export interface Trailer {
  readonly key: string;
  readonly canonical: string;
  /** Unfolded, trimmed. */
  readonly value: string;
  /** Line of the message, from 1. */
  readonly line: number;
}

/** One of our trailers in a message. */
export interface Declaration extends Trailer {
  readonly canonical: TrailerName;
  /** Whether git sees it. */
  readonly visible: boolean;
}

/** The first line by Conventional Commits 1.0.0; null parts where it is not one. */
export interface Header {
  readonly text: string;
  /** From 1: blank lines before the first text do not count, as for git. */
  readonly line: number;
  readonly conventional: boolean;
  readonly type: string | null;
  readonly scope: string | null;
  readonly breaking: boolean;
  readonly subject: string | null;
}

/** A message in both readings. */
export interface ParsedMessage {
  readonly raw: string;
  readonly header: Header;
  /** Lines between header and footers, blank lines at both ends dropped. */
  readonly body: readonly string[];
  /** Line of the first body line, from 1. */
  readonly bodyLine: number;
  /** Exactly what `git interpret-trailers --parse --no-divider` sees. */
  readonly trailers: readonly Trailer[];
  /** What Conventional Commits 1.0.0 allows as footers. */
  readonly footers: readonly Trailer[];
  /** Our trailers in either reading, each line once: git's first, then the footers that only Conventional Commits sees. */
  readonly declarations: readonly Declaration[];
  /** Breaking by `!` or by footer. */
  readonly breaking: boolean;
  /** What the healthcare trailers say, from both readings (git's first); null where absent or not readable. */
  readonly declared: {
    readonly riskLevel: Level | null;
    readonly codes: readonly string[];
    readonly reviewers: readonly string[];
    readonly hipaaAdmin: boolean | null;
    readonly phiImpact: "direct" | "indirect" | "none" | null;
    readonly fdaSoftware: boolean | null;
    readonly soxFinancial: boolean | null;
    readonly clinicalImpact: "none" | "low" | "moderate" | "high" | "critical" | null;
    readonly evidence: string | null;
  };
}
