import type { CodeVerdict } from "@gitops-health/catalog";
import type { Configuration } from "@gitops-health/config";
import type { Domain, Findings, NotEvaluated, RiskScore, SafetyClass } from "@gitops-health/contracts";
import type { Commit, FileChange } from "@gitops-health/git";
import type { PullRequestText } from "@gitops-health/github";
import type { ParsedMessage } from "@gitops-health/message";
import type { Subject } from "./subject.ts";

/** A changed file and what the configuration says of its path (of both paths, for a rename). */
export interface ChangedFile extends FileChange {
  readonly services: readonly string[];
  readonly domains: readonly Domain[];
  readonly safetyClass: SafetyClass | null;
  readonly isTest: boolean;
  readonly isDoc: boolean;
  /** What the path and the changed lines are about, sorted; of the catalog's topics. */
  readonly topics: readonly string[];
}

export interface ChangeCommit {
  readonly commit: Commit;
  readonly message: ParsedMessage;
  readonly files: readonly ChangedFile[];
  /** Sorted unions over the files. */
  readonly services: readonly string[];
  readonly domains: readonly Domain[];
  readonly codes: readonly CodeVerdict[];
  readonly risk: RiskScore;
}

/** A configuration and where it was read. */
export interface TrustedConfiguration {
  readonly value: Configuration;
  /** sha256 of the canonical bytes of `value`. */
  readonly digest: string;
  readonly source: "base" | "head" | "defaults";
  /** What the reader must know (first adoption, no configuration); null when nothing. */
  readonly notice: string | null;
}

/** One range of commits as every action judges it. */
export interface Change extends Subject {
  readonly shallow: boolean;
  /** The change's own configuration when it edits what it is judged by (configuration, CODEOWNERS, policies); else null. */
  readonly ownConfiguration: TrustedConfiguration | null;
  /** Paths in the change that decide how it is judged: configuration, waivers, policies, CODEOWNERS. */
  readonly governanceEdits: readonly string[];
  /** Oldest first. */
  readonly commits: readonly ChangeCommit[];
  /** The squashed diff. */
  readonly files: readonly ChangedFile[];
  readonly services: readonly string[];
  readonly domains: readonly Domain[];
  readonly squashedRisk: RiskScore;
  /** For each of `services`, in the same order, the score of its own files. */
  readonly serviceRisks: readonly RiskScore[];
  readonly findings: Findings;
  /** What a squash merge would land; null when the event has no pull request with this head. */
  readonly pullRequest: PullRequestText | null;
  /** A text from outside as it may be shown: values that the detectors of this change see are replaced. */
  readonly redact: (text: string) => string;
  /** What a reader must know of how the change was scanned. */
  readonly notices: readonly string[];
  readonly notEvaluated: readonly NotEvaluated[];
}
