import type { AuditException, AuditedChange, EvidenceStatus, Kind } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";
import type { Analysed } from "./analysed.ts";
import { disagreements } from "./disagreements.ts";
import type { LandedCommit } from "./history.ts";
import type { Joined } from "./join.ts";
import { day } from "./population.ts";

/** Without these a change was not controlled when it was made, whatever we compute now. */
export const requiredEvidence: readonly Kind[] = ["commit-lint", "compliance-analysis", "risk-assessment"];

/** What is known of a change when it is assessed. */
export interface Known {
  readonly commit: LandedCommit;
  /** The strongest and newest of each kind first. */
  readonly documents: readonly Joined[];
  /** A sentence when the change could not be judged again. */
  readonly analysed: Analysed | string;
  /** A sentence when the change came before the adoption. */
  readonly beforeAdoption: string | null;
  /** Version of the packages that judge now. */
  readonly version: string;
}

/** The row of one change: its status and why. Pure. */
export function assessChange(known: Known): { change: AuditedChange; exceptions: AuditException[] } {
  const { commit, documents, analysed } = known;
  const exceptions = known.beforeAdoption === null ? contradictions(known) : [];
  const compared =
    typeof analysed === "string" || known.beforeAdoption !== null
      ? { exceptions: [], notes: [] }
      : disagreements(commit.sha, documents, analysed, known.version);
  exceptions.push(...compared.exceptions);
  const { status, reasons } = judge(known);
  if (status === "NOT_SATISFIED")
    exceptions.push({
      code: "change-not-compliant",
      commit: commit.sha,
      what: `The change landed although ${reasons.join("; ")}.`,
    });
  const result = typeof analysed === "string" ? undefined : analysed;
  const change: AuditedChange = {
    commit: commit.sha,
    parent: commit.parents[0] ?? null,
    tree: commit.tree,
    date: day(commit.committer.time),
    author: `${commit.author.name} <${commit.author.email}>`,
    committer: `${commit.committer.name} <${commit.committer.email}>`,
    assurance: result?.assurance ?? "self-declared",
    header: commit.header,
    services: [...(result?.services ?? [])].sort(),
    domains: [...(result?.domains ?? [])].sort(),
    lintErrors: result?.lint.errors ?? null,
    compliant: result?.compliance.compliant ?? null,
    violations: result === undefined ? [] : blocking(result),
    riskScore: result?.risk.score ?? null,
    computedLevel: result?.risk.computedLevel ?? null,
    level: result?.risk.level ?? null,
    declaredLevel: result?.risk.declaredLevel ?? null,
    strategy: first(documents, "deployment-plan")?.document.verdict.strategy ?? null,
    documents: documents.map(({ document, by, covers }) => ({
      kind: document.kind,
      sha256: document.sha256,
      joinedBy: by,
      subject: document.subject,
      producer: `${document.producer} ${document.version}`,
      evaluatedAt: document.evaluatedAt,
      covers,
    })),
    status,
    reasons: [...reasons, ...compared.notes, ...weakened(documents)],
  };
  return { change, exceptions };
}

/** Never SATISFIED by default: each line below takes a way out of it, and what is left has a digest for every kind of evidence. */
function judge({ documents, analysed, beforeAdoption }: Known): { status: EvidenceStatus; reasons: string[] } {
  if (beforeAdoption !== null) return { status: "NOT_EVALUATED", reasons: [beforeAdoption] };
  const failing = typeof analysed === "string" ? [] : blocking(analysed).map((code) => `it violates ${code}`);
  const stored = first(documents, "compliance-analysis")?.document.verdict;
  if (stored?.compliant === false)
    failing.push(
      failing.length > 0
        ? "its stored analysis had found it not compliant"
        : `its stored analysis had found ${(stored.violations ?? []).join(", ") || "it not compliant"}`,
    );
  if (failing.length > 0) return { status: "NOT_SATISFIED", reasons: failing };
  const missing = requiredEvidence.filter((kind) => first(documents, kind) === undefined);
  const unevaluated = typeof analysed === "string" ? [analysed] : notEvaluated(analysed);
  if (missing.length > 0)
    return { status: "INSUFFICIENT_EVIDENCE", reasons: [`no stored ${missing.join(", no stored ")}`, ...unevaluated] };
  if (unevaluated.length > 0) return { status: "NOT_EVALUATED", reasons: unevaluated };
  const judged =
    typeof analysed === "string" ? 0 : analysed.compliance.successes.length + analysed.compliance.exceptions.length;
  if (judged === 0) return { status: "NOT_APPLICABLE", reasons: ["no rule applies to it"] };
  return { status: "SATISFIED", reasons: [] };
}

function blocking({ compliance }: Analysed): string[] {
  const violations = compliance.violations.filter(({ enforcement }) => enforcement === "block");
  return [...new Set(violations.map(({ code }) => code))].sort(compare);
}

/** One sentence for each reason, because often one reason keeps many rules from being evaluated. */
function notEvaluated({ compliance }: Analysed): string[] {
  const byReason = new Map<string, string[]>();
  for (const { code, reason, due } of compliance.rulesNotEvaluated)
    if (due) byReason.set(reason, [...(byReason.get(reason) ?? []), code]);
  return [...byReason].map(([reason, [first = "", ...more]]) =>
    more.length === 0
      ? `${first} was not evaluated: ${reason}`
      : `${first} and ${more.length} more rules were not evaluated: ${reason}`,
  );
}

/** Documents of one kind, about the same commit, that were joined equally well but say different things. */
function contradictions({ commit, documents }: Known): AuditException[] {
  const exceptions: AuditException[] = [];
  for (const kind of ["compliance-analysis", "risk-assessment"] as const) {
    const best = first(documents, kind);
    for (const other of documents.filter(({ document }) => document.kind === kind)) {
      if (best === undefined || other.by !== best.by || other.document.subject !== best.document.subject) continue;
      if (other.document.version !== best.document.version || verdictOf(other) === verdictOf(best)) continue;
      exceptions.push({
        code: "documents-disagree",
        commit: commit.sha,
        what: `Two stored ${kind} documents about ${other.document.subject} disagree: ${best.document.path} says ${verdictOf(best)}, ${other.document.path} says ${verdictOf(other)}.`,
      });
    }
  }
  return exceptions;
}

function verdictOf({ document: { verdict } }: Joined): string {
  if (verdict.compliant !== undefined)
    return `compliant ${verdict.compliant} (${verdict.violations?.join(", ") || "no violations"})`;
  return `computed level ${verdict.computedLevel}`;
}

function first(documents: readonly Joined[], kind: Kind): Joined | undefined {
  return documents.find(({ document }) => document.kind === kind);
}

function weakened(documents: readonly Joined[]): string[] {
  return documents.flatMap(({ document }) => document.weakened.map((why) => `the ${document.kind} says: ${why}`));
}
