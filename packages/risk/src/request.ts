import type { Domain, Level, NotEvaluated, RiskFloor, RiskScore, SafetyClass } from "@gitops-health/contracts";
import type { Commit, FileChange } from "@gitops-health/git";
import type { PastReader } from "./past-reader.ts";

/** Proportions of the four factors as `configuration.risk.weights` has them; any numbers of which one is positive. */
export interface RiskWeights {
  readonly semantic: number;
  readonly path: number;
  readonly magnitude: number;
  readonly history: number;
}

/** What the configuration, and later the detectors, say of some changed files; it can only raise. */
export interface FloorInput {
  readonly domains: readonly Domain[];
  /** The strictest class among the services touched. */
  readonly safetyClass: SafetyClass | null;
  /** Paths among the files that decide how the change is judged (configuration, CODEOWNERS, policies). */
  readonly governanceEdits: readonly string[];
  /** Floors that findings set: a removed safeguard is `high`, a secret or PHI that blocks `critical`. */
  readonly findings: readonly RiskFloor[];
}

/** One range of commits to score, as package `change` has read it. */
export interface RiskRequest {
  /** The merge base, whose history is what the change is compared with; null for the empty tree. */
  readonly base: string | null;
  /** Commits of the range, oldest first, with patches. Merge commits are scored too, but never part of a reference. */
  readonly commits: readonly Commit[];
  /** The squashed diff from `base` to `head`, with patches. */
  readonly files: readonly FileChange[];
  /** Parts of the squashed diff that are deployed on their own, such as the files of one service; each is scored by itself. */
  readonly parts?: readonly (readonly FileChange[])[];
  readonly weights: RiskWeights;
  /** Asked again and again for the same paths, so it should remember its answers. */
  readonly isTest: (path: string) => boolean;
  readonly floorsOf: (files: readonly FileChange[]) => FloorInput;
  /** Declared RISK-LEVEL of a commit; null without one. The squashed diff takes the highest. */
  readonly declaredLevelOf: (commit: Commit) => Level | null;
  readonly shallow: boolean;
  /** Digest of what `isTest` depends on (the configuration); part of the cache's key. */
  readonly configurationDigest: string;
  /** Folder where the past is kept from run to run; undefined to neither read nor write one. */
  readonly cacheDirectory: string | undefined;
  /** Without a cache directory: a reader shared by requests for changes that follow each other; default: one that reads afresh. */
  readonly readPast?: PastReader;
}

export interface RiskResult {
  readonly squashed: RiskScore;
  /** One for each of `request.commits`, in the same order. */
  readonly commits: readonly RiskScore[];
  /** One for each of `request.parts`, in the same order; nothing is declared of a part. */
  readonly parts: readonly RiskScore[];
  readonly notEvaluated: readonly NotEvaluated[];
}
