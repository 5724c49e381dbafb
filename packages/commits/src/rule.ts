import type { CodeVerdict } from "@gitops-health/catalog";
import type { Configuration } from "@gitops-health/config";
import type { CommitKind, Domain, Level, LintFinding } from "@gitops-health/contracts";
import type { Declaration, ParsedMessage } from "@gitops-health/message";
import type { CarriedTrailer } from "./squash/carried.ts";

/** What a rule may need to know beyond the message; without it the rule is not evaluated, never passed. */
export type Fact = "domains" | "codes" | "risk" | "diff" | "carried";

/** What is known about the change behind a message. Null means unknown. */
export interface LintContext {
  readonly configuration: Configuration;
  readonly kind: CommitKind;
  /** Regulated domains and services that the change touches. */
  readonly domains: readonly Domain[] | null;
  readonly services: readonly string[];
  /** Verdicts on the codes of the message. */
  readonly codes: readonly CodeVerdict[] | null;
  readonly computedLevel: Level | null;
  /** UTF-8 bytes of the diff. */
  readonly diffBytes: number | null;
  /** For the message of a squash merge: the trailers of the commits that it lands. */
  readonly carried: readonly CarriedTrailer[] | null;
}

/** What a rule judges. */
export interface LintInput {
  readonly message: ParsedMessage;
  /** Our trailers in either reading. */
  readonly declarations: readonly Declaration[];
  readonly context: LintContext;
}

/** A finding before its rule and severity are known; `severity` where it is not the rule's own. */
export interface Problem {
  readonly message: string;
  readonly hint: string;
  readonly line: number | null;
  readonly severity?: LintFinding["severity"];
}

/** One rule about a commit message. */
export interface Rule {
  /** `<group>/<rule>`. */
  readonly id: string;
  readonly severity: LintFinding["severity"];
  readonly description: string;
  readonly needs: readonly Fact[];
  /** Messages that break and keep the rule, and the facts under which they do. */
  readonly example: { readonly bad: string; readonly good: string; readonly context?: Partial<LintContext> };
  readonly check: (input: LintInput) => readonly Problem[];
}

/** The answer of a rule that is kept. */
export const KEPT: readonly Problem[] = [];
