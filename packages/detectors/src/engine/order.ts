import type { Finding } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";

/** Findings by path, side, line, column and rule: the same for the same input, however it was read. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(byPlace);
}

export function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.commit ?? "", b.commit ?? "") ||
    compare(a.location?.path ?? "", b.location?.path ?? "") ||
    compare(a.side, b.side) ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.rule, b.rule)
  );
}
