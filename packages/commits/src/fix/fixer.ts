import type { LintFinding } from "@gitops-health/contracts";
import type { ParsedMessage } from "@gitops-health/message";
import type { LintContext } from "../rule.ts";
import type { FixFacts } from "./facts.ts";
import type { Parts } from "./parts.ts";

/** What a fixer sees. */
export interface Broken {
  readonly parts: Parts;
  /** The parts put together and read. */
  readonly message: ParsedMessage;
  readonly context: LintContext;
  readonly facts: FixFacts;
  /** The findings of the fixer's rules. */
  readonly findings: readonly LintFinding[];
}

/** The parts after a mend, and what was done, in sentences. */
export interface Step {
  readonly parts: Parts;
  readonly changes: readonly string[];
}

/** Mends one kind of fault. What it proposes is taken only when its rules have fewer findings afterwards. */
export interface Fixer {
  readonly rules: readonly string[];
  /** Null where only a person knows what to write. */
  readonly mend: (broken: Broken) => Step | null;
}
