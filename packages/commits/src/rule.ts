import type { CodeVerdict } from "@gitops-health/catalog";
import type { Configuration, RuleId, RuleOptions, RuleSeverity } from "@gitops-health/config";
import type { CommitKind, Domain, Finding, Level, LintFinding } from "@gitops-health/contracts";
import type { Person } from "@gitops-health/git";
import type { Declaration, ParsedMessage } from "@gitops-health/message";
import type { CarriedTrailer } from "./squash/carried.ts";

/** What a rule may need to know beyond the message; without it the rule is not evaluated, never passed. */
export type Fact = "domains" | "codes" | "risk" | "diff" | "carried" | "people" | "findings";

/** Who made a commit. */
export interface People {
  readonly author: Pick<Person, "name" | "email">;
  readonly committer: Pick<Person, "name" | "email">;
}

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
  /** Author and committer; null for a message that is no commit yet. */
  readonly people: People | null;
  /** What the detectors found in this message; null when they did not look. */
  readonly findings: readonly Finding[] | null;
}

/** What a rule judges. */
export interface LintInput {
  readonly message: ParsedMessage;
  /** Our trailers in either reading. */
  readonly declarations: readonly Declaration[];
  readonly context: LintContext;
  /** Whether the whole message is printable ASCII, tabs and line ends: then nothing can hide in it. */
  readonly plain: boolean;
}

/** A finding before its rule and severity are known; `severity` where it is not the rule's own. */
export interface Problem {
  readonly message: string;
  readonly hint: string;
  readonly line: number | null;
  readonly severity?: LintFinding["severity"];
}

/** Every option of a rule with what the configuration or the rule's default says; null where neither says anything. */
export type Effective<Id extends RuleId> = {
  readonly [Name in keyof RuleOptions<Id>]-?: Exclude<RuleOptions<Id>[Name], undefined> | null;
};

/** An option's default and meaning, for docs. */
export type OptionTable<Id extends RuleId> = {
  readonly [Name in keyof RuleOptions<Id>]-?: {
    readonly default: Effective<Id>[Name];
    readonly description: string;
  };
};

/** One rule about a commit message. Its options are declared in `packages/config/src/commit-rules.ts` under the same id. */
export interface Rule<Id extends RuleId = RuleId> {
  /** `<group>/<rule>`. */
  readonly id: Id;
  /** By default; `off` rules are judged only where the configuration asks for them. */
  readonly severity: RuleSeverity;
  /** What it asks, in one sentence. */
  readonly description: string;
  /** Why it is asked. */
  readonly why: string;
  /** How a message that breaks it is mended, in general; each finding says it for its own place. */
  readonly mend: string;
  readonly needs: readonly Fact[];
  readonly options?: OptionTable<Id>;
  /** Messages that break and keep the rule, and the facts and options under which they do. */
  readonly example: {
    readonly bad: string;
    readonly good: string;
    readonly context?: Partial<LintContext>;
    /** Facts under which the good message is good, where they are not those of the bad one. */
    readonly goodContext?: Partial<LintContext>;
    readonly options?: RuleOptions<Id>;
  };
  check(input: LintInput, options: Effective<Id>): readonly Problem[];
}

/** The answer of a rule that is kept. */
export const KEPT: readonly Problem[] = [];
