import type { NotEvaluated, Predicate, Range } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";
import { RolloutError } from "./error.ts";

/** What a plan is about. */
export interface PlannedSubject {
  readonly range: Range;
  readonly headTree: string;
  readonly resultTree: string | null;
  readonly changeId: string | null;
}

/**
 * Refuses documents about another change than the one being planned. Two documents can share their head commit and still differ:
 * by their base, and so by the commits judged, or by the tree that the merge gives when the base branch moved between them.
 *
 * @throws RolloutError `subjects-differ`
 */
export function checkSameSubject(
  subject: PlannedSubject,
  documents: {
    readonly risk: Predicate<"risk-assessment">;
    readonly compliance: Predicate<"compliance-analysis">;
  },
): void {
  const wanted = parts(subject);
  for (const [kind, document] of [
    ["risk-assessment", documents.risk],
    ["compliance-analysis", documents.compliance],
  ] as const) {
    const found = parts(document);
    const differing = wanted.find(([name, value], index) => found[index]?.[0] !== name || found[index]?.[1] !== value);
    if (differing === undefined) continue;
    const [name, value] = differing;
    const other = found.find(([each]) => each === name)?.[1];
    throw new RolloutError(
      "subjects-differ",
      "integrity",
      `The ${kind} document has the ${name} ${other ?? "none"}, but the change to be planned has ${value ?? "none"}; run the whole chain on the same range of commits.`,
    );
  }
}

/** What none of the documents could judge, each thing once, sorted: a plan rests on the same gaps as what it is made from. */
export function mergeNotEvaluated(...lists: readonly (readonly NotEvaluated[])[]): NotEvaluated[] {
  const all = new Map(lists.flat().map((each) => [`${each.what}\n${each.reason}`, each]));
  return [...all.values()].sort((a, b) => compare(a.what, b.what) || compare(a.reason, b.reason));
}

function parts(subject: PlannedSubject): [string, string | null][] {
  return [
    ["base commit", subject.range.base],
    ["head commit", subject.range.head],
    ["merge base", subject.range.mergeBase],
    ["head tree", subject.headTree],
    ["result tree", subject.resultTree],
    ["change id", subject.changeId],
  ];
}
