import type { Kind, Level, Predicate, Statement } from "@gitops-health/contracts";

/** What the audit keeps of a stored document; its bytes stay on disk. */
export interface StoredDocument {
  readonly kind: Kind;
  readonly sha256: string;
  readonly size: number;
  /** Absolute. */
  readonly file: string;
  /** As a reader knows it: below the evidence folder that was given. */
  readonly path: string;
  readonly subject: string;
  readonly base: string | null;
  readonly mergeBase: string | null;
  readonly resultTree: string | null;
  readonly changeId: string | null;
  readonly producer: string;
  readonly version: string;
  readonly evaluatedAt: string;
  readonly materials: ReadonlyMap<string, string>;
  /** Why its controls were weaker than asked for. */
  readonly weakened: readonly string[];
  readonly verdict: StoredVerdict;
}

/** The part of a document's result that is compared or shown; fields that its kind lacks are undefined. */
export interface StoredVerdict {
  /** Headers of the commits judged, oldest first (commit-lint). */
  readonly headers?: readonly string[];
  readonly compliant?: boolean;
  /** Codes of blocking violations, sorted. */
  readonly violations?: readonly string[];
  readonly score?: number;
  readonly computedLevel?: Level;
  readonly level?: Level;
  readonly strategy?: string;
  /** The commit that a bisection named. */
  readonly culprit?: string;
}

export function summarize(
  statement: Statement<Kind>,
  kind: Kind,
): Omit<StoredDocument, "size" | "file" | "path" | "sha256"> {
  const { predicate } = statement;
  const { mode } = predicate;
  return {
    kind,
    subject: statement.subject[0].digest.gitCommit,
    base: predicate.range.base,
    mergeBase: predicate.range.mergeBase,
    resultTree: predicate.resultTree,
    changeId: predicate.changeId,
    producer: predicate.producer.action,
    version: predicate.producer.version,
    evaluatedAt: predicate.evaluatedAt,
    materials: new Map(predicate.materials.map(({ name, digest }) => [name, digest.sha256])),
    weakened: [
      ...(mode.requested === mode.effective ? [] : [`asked for mode ${mode.requested} but ran in ${mode.effective}`]),
      ...mode.reasons,
    ],
    verdict: verdicts[kind](predicate as never),
  };
}

const verdicts: { readonly [K in Kind]: (predicate: Predicate<K>) => StoredVerdict } = {
  "commit-lint": ({ commits }) => ({ headers: commits.map((each) => each.header) }),
  "compliance-analysis": ({ compliant, violations }) => ({
    compliant,
    violations: [...new Set(violations.map((each) => each.code))].sort(),
  }),
  "risk-assessment": ({ score, computedLevel, level }) => ({ score, computedLevel, level }),
  "deployment-plan": ({ strategy, level }) => ({ strategy, level }),
  "culprit-report": ({ culprit }) => (culprit === null ? {} : { culprit: culprit.commit }),
  "evidence-manifest": () => ({}),
};
