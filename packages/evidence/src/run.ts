import { compare } from "@gitops-health/text";
import type { StoredDocument } from "./stored.ts";

/** Documents that one run of the chain made of one range: they are joined together. */
export interface Run {
  readonly subject: string;
  readonly base: string | null;
  readonly mergeBase: string | null;
  readonly resultTree: string | null;
  readonly changeId: string | null;
  /** Headers of the commits judged, oldest first; empty when no commit-lint document says them. */
  readonly headers: readonly string[];
  readonly documents: readonly StoredDocument[];
}

/** Groups documents by the range that they judged. */
export function runsOf(documents: readonly StoredDocument[]): Run[] {
  const groups = new Map<string, StoredDocument[]>();
  for (const document of documents) {
    const { subject, base, mergeBase, resultTree, changeId } = document;
    const key = [subject, base, mergeBase, resultTree, changeId].join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [document]);
    else group.push(document);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => compare(a, b))
    .map(([, group]) => {
      const [{ subject, base, mergeBase, resultTree, changeId }] = group as [StoredDocument];
      const headers = group.find((each) => each.verdict.headers !== undefined)?.verdict.headers ?? [];
      return { subject, base, mergeBase, resultTree, changeId, headers, documents: group };
    });
}
