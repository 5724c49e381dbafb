import type { Domain, Finding, Level } from "@gitops-health/contracts";

/** One control of a regulation or standard. */
export interface Control {
  /** Canonical: `HIPAA:164.312(a)(2)(iv)`, `PART11:11.10(e)`, `SOX:404`, `PCI:3.5.1`. */
  readonly id: string;
  readonly cite: string;
  /** Other names; spellings of `id` and `cite` need none. */
  readonly aliases: readonly string[];
  readonly title: string;
  /** Id of its catalog: `hipaa-security`, `21cfr11`, `nist-800-53`, ... */
  readonly framework: string;
  readonly edition: string;
  /** As its framework calls it; `shorthand` and `family` stand for many controls at once. */
  readonly kind: string;
  /** What it is a part of; null for a whole framework. */
  readonly parent: string | null;
  /** First and last day in force, `YYYY-MM-DD`; null: until further notice. */
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly supersededBy: string | null;
  readonly source: string;
  /** What a change must be about to serve it, sorted; empty where a diff cannot tell. */
  readonly topics: readonly string[];
  /** Met by procedures and documents as much as by code, so that any regulated change may serve it. */
  readonly administrative: boolean;
}

/** What a code in a message turned out to be. */
export interface CodeVerdict {
  readonly raw: string;
  readonly verdict: "valid" | "superseded" | "unknown" | "too-coarse" | "implausible";
  /** Canonical id; null when unknown. */
  readonly canonical: string | null;
  readonly framework: string | null;
  /**
   * For an unknown code the nearest known ones, for a superseded one its successor in force, for one that is too coarse precise ones
   * to choose from. Never applied by itself.
   */
  readonly suggestions: readonly string[];
  /** Days in force of the control that the code names (also when it was not in force yet, so that the verdict is `unknown`). */
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  /** What the control is about; an implausible code's change is about none of it. */
  readonly topics: readonly string[];
}

/** What is known of the change whose message claims to serve some controls. */
export interface Claim {
  /** Of the change, from its diff and its declaration; it does not depend on the codes. */
  readonly level: Level;
  /** Of every changed file. */
  readonly topics: readonly string[];
  readonly domains: readonly Domain[];
  readonly findings: readonly Pick<Finding, "controls" | "safeguard">[];
}
