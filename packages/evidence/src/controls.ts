import type { ControlEvidence, EvidenceStatus } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";
import type { Analysed } from "./analysed.ts";
import type { Joined } from "./join.ts";

interface Tally {
  readonly title: string;
  readonly framework: string;
  readonly rules: Set<string>;
  readonly evidence: Set<string>;
  changes: number;
  failing: number;
  waived: number;
  unevaluated: number;
  unproven: number;
}

/** Adds up over the changes of a period what each control has of evidence. */
export class ControlTally {
  readonly #controls = new Map<string, Tally>();
  #unreadable = 0;

  /** A change that could not be judged again: it leaves every control open. */
  addUnreadable(): void {
    this.#unreadable += 1;
  }

  add({ compliance }: Analysed, documents: readonly Joined[]): void {
    const proof = documents.filter(({ document }) => document.kind === "compliance-analysis");
    for (const { id, title, framework, status, rules } of compliance.controls) {
      const tally = this.#tally(id, title, framework);
      for (const rule of rules) tally.rules.add(rule);
      if (status === "not-applicable") continue;
      tally.changes += 1;
      if (status === "not-satisfied") tally.failing += 1;
      if (status === "waived") tally.waived += 1;
      if (status === "not-evaluated") tally.unevaluated += 1;
      if (proof.length === 0) tally.unproven += 1;
      for (const { document } of proof) tally.evidence.add(document.sha256);
    }
  }

  /** Sorted by framework and id. */
  result(): ControlEvidence[] {
    return [...this.#controls]
      .map(([id, tally]) => ({
        id,
        title: tally.title,
        framework: tally.framework,
        ...this.#verdict(tally),
        changes: tally.changes,
        failing: tally.failing,
        waived: tally.waived,
        rules: [...tally.rules].sort(compare),
        evidence: [...tally.evidence].sort(compare),
      }))
      .sort((a, b) => compare(a.framework, b.framework) || compare(a.id, b.id));
  }

  #verdict(tally: Tally): { status: EvidenceStatus; reasons: string[] } {
    const reasons = [
      [tally.failing, "violate it"],
      [tally.unevaluated + this.#unreadable, "could not be judged by it"],
      [tally.unproven, "have no stored compliance analysis"],
    ].flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${count === 1 ? "change" : "changes"}: ${what}`]));
    if (tally.failing > 0) return { status: "NOT_SATISFIED", reasons };
    if (tally.unproven > 0) return { status: "INSUFFICIENT_EVIDENCE", reasons };
    if (tally.unevaluated + this.#unreadable > 0) return { status: "NOT_EVALUATED", reasons };
    if (tally.changes === 0) return { status: "NOT_APPLICABLE", reasons: ["no change of the period falls under it"] };
    return { status: "SATISFIED", reasons };
  }

  #tally(id: string, title: string, framework: string): Tally {
    const known = this.#controls.get(id);
    if (known !== undefined) return known;
    const fresh: Tally = {
      title,
      framework,
      rules: new Set(),
      evidence: new Set(),
      changes: 0,
      failing: 0,
      waived: 0,
      unevaluated: 0,
      unproven: 0,
    };
    this.#controls.set(id, fresh);
    return fresh;
  }
}
