import type { Header, Mode, NotEvaluated } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";
import type { Subject } from "./subject.ts";

/** What an action adds to a subject for the header of its document. */
export interface HeaderFacts {
  readonly action: string;
  readonly version: string;
  readonly mode: Mode;
  readonly evaluatedAt: string;
  /** Digests by name of all that the result depends on, beside the configuration. */
  readonly materials: Readonly<Record<string, string>>;
  /** Why less was controlled than asked for. */
  readonly reasons?: readonly string[];
  readonly notEvaluated?: readonly NotEvaluated[];
}

/** The fields that every predicate starts with. */
export function predicateHeader(
  subject: Pick<Subject, "range" | "headTree" | "resultTree" | "changeId" | "configuration">,
  facts: HeaderFacts,
): Header {
  const materials = Object.entries({ ...facts.materials, configuration: subject.configuration.digest });
  return {
    schemaVersion: 1,
    producer: { action: facts.action, version: facts.version },
    range: { base: subject.range.base, head: subject.range.head, mergeBase: subject.range.mergeBase },
    headTree: subject.headTree,
    resultTree: subject.resultTree,
    changeId: subject.changeId,
    mode: { requested: facts.mode, effective: facts.mode, reasons: [...ownRules(subject), ...(facts.reasons ?? [])] },
    materials: materials
      .map(([name, sha256]) => ({ name, digest: { sha256 } }))
      .sort((a, b) => compare(a.name, b.name)),
    evaluatedAt: facts.evaluatedAt,
    notEvaluated: [...(facts.notEvaluated ?? [])],
  };
}

/** A change judged by its own copy of the configuration must be seen as such in the document. */
function ownRules({ configuration }: Pick<Subject, "configuration">): string[] {
  return configuration.source === "head" && configuration.notice !== null ? [configuration.notice] : [];
}
