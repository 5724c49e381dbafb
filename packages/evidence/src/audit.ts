import {
  type AuditException,
  type AuditedChange,
  type AuditReport,
  type EvidenceStatus,
  ExpectedError,
  type Header,
} from "@gitops-health/contracts";
import { adoption } from "./adoption.ts";
import type { Analyse, Analysed } from "./analysed.ts";
import { assessChange, requiredEvidence } from "./assess-change.ts";
import { ControlTally } from "./controls.ts";
import { type ChangeDetail, detailOf } from "./detail.ts";
import { EvidenceError } from "./error.ts";
import type { History, LandedCommit } from "./history.ts";
import { join } from "./join.ts";
import type { PeriodEnd } from "./period.ts";
import { day, type Population } from "./population.ts";
import type { StoredDocuments } from "./read-stored.ts";
import type { StoredDocument } from "./stored.ts";

export interface AuditRequest {
  readonly population: Population;
  readonly since: PeriodEnd | undefined;
  readonly until: PeriodEnd;
  /** Only changes that touch this service; null for all. */
  readonly service: string | null;
  /** Services that the configuration at the end of the period knows. */
  readonly knownServices: readonly string[];
  readonly adoptedAt: string | undefined;
  readonly stored: StoredDocuments;
  readonly history: History;
  readonly analyse: Analyse;
  readonly header: Header;
  readonly catalogVersion: string;
  /** Told after each change, for progress. */
  readonly onChange?: (done: number, of: number) => void;
}

/** What an audit found, and what its package needs beside that. */
export interface Audit {
  readonly report: AuditReport;
  /** In the order of `report.changes`. */
  readonly details: readonly ChangeDetail[];
  /** Documents of the audited changes, sorted by kind and digest. */
  readonly documents: readonly StoredDocument[];
}

/** Audits a population: joins it with the stored documents, judges each change again, and says of each what is proven. */
export async function audit(request: AuditRequest): Promise<Audit> {
  const { population, stored, history, service } = request;
  const joining = await join(population.commits, stored.documents, history);
  const beforeAdoption = await adoption(request.adoptedAt, population.commits, history);
  const changes: AuditedChange[] = [];
  const details: ChangeDetail[] = [];
  const exceptions: AuditException[] = [...population.exceptions, ...stored.exceptions, ...joining.exceptions];
  const used = new Map<string, StoredDocument>();
  const controls = new ControlTally();
  const undetected = new Map<string, string>();
  const early = new Set<string>();
  const seen = new Set<string>(request.knownServices);
  for (const [index, commit] of population.commits.entries()) {
    const documents = joining.byCommit.get(commit.sha) ?? [];
    const evaluatedAt = documents.find(({ document }) => document.kind === "compliance-analysis")?.document.evaluatedAt;
    const analysed = await again(request.analyse, commit, evaluatedAt ?? day(commit.committer.time));
    request.onChange?.(index + 1, population.commits.length);
    for (const name of typeof analysed === "string" ? [] : analysed.services) seen.add(name);
    // A change that could not be read may have touched the service: it stays in.
    if (service !== null && typeof analysed !== "string" && !analysed.services.includes(service)) continue;
    const before = beforeAdoption(commit);
    const version = request.header.producer.version;
    const assessed = assessChange({ commit, documents, analysed, beforeAdoption: before, version });
    changes.push(assessed.change);
    details.push(detailOf(commit.sha, analysed, evaluatedAt ?? null));
    exceptions.push(...assessed.exceptions);
    for (const { document } of documents) used.set(document.sha256, document);
    if (before !== null) early.add(commit.sha);
    else if (typeof analysed === "string") controls.addUnreadable();
    else {
      controls.add(analysed, documents);
      for (const { code, reason, due, phase } of analysed.compliance.rulesNotEvaluated)
        if (!due && phase === "change") undetected.set(code, reason);
    }
  }
  if (service !== null && !seen.has(service)) throw unknownService(service, [...seen].sort());
  const report: AuditReport = {
    ...request.header,
    notEvaluated: [
      ...request.header.notEvaluated,
      ...[...undetected].sort().map(([what, reason]) => ({ what, reason })),
    ],
    period: periodOf(request),
    service,
    extraction: {
      query: population.query,
      listed: population.listed,
      inPeriod: population.commits.length,
      commits: changes.length,
      files: stored.files,
      valid: stored.valid,
      documents: stored.documents.length,
    },
    status: overall(changes, exceptions),
    changes,
    controls: controls.result(),
    exceptions,
    unjoined: [...joining.unjoined],
    coverage: coverageOf(changes, early),
    catalogVersion: request.catalogVersion,
  };
  const documents = [...used.values()].sort((a, b) => (a.kind + a.sha256 < b.kind + b.sha256 ? -1 : 1));
  return { report, details, documents };
}

const gaps: readonly EvidenceStatus[] = ["INSUFFICIENT_EVIDENCE", "NOT_EVALUATED"];

/** What is wrong with one old commit (a configuration that does not parse) is told of that change and does not end the audit. */
async function again(analyse: Analyse, commit: LandedCommit, evaluatedAt: string): Promise<Analysed | string> {
  try {
    return await analyse(commit, evaluatedAt);
  } catch (error) {
    if (error instanceof ExpectedError && error.fault !== "ours")
      return `it could not be judged again: ${error.message}`;
    throw error;
  }
}

function periodOf({ population, since, until }: AuditRequest): AuditReport["period"] {
  const last = population.commits.at(-1);
  return {
    since: {
      given: since?.given ?? "the first commit",
      commit: population.before,
      date: since?.kind === "day" ? day(since.start) : null,
    },
    until: {
      given: until.given,
      commit: last?.sha ?? null,
      date: last === undefined ? null : day(last.committer.time),
    },
  };
}

function overall(changes: readonly AuditedChange[], exceptions: readonly AuditException[]): EvidenceStatus {
  if (exceptions.length > 0) return "NOT_SATISFIED";
  const order: readonly EvidenceStatus[] = ["NOT_SATISFIED", "INSUFFICIENT_EVIDENCE", "NOT_EVALUATED", "SATISFIED"];
  return order.find((status) => changes.some((change) => change.status === status)) ?? "NOT_APPLICABLE";
}

function coverageOf(changes: readonly AuditedChange[], early: ReadonlySet<string>): AuditReport["coverage"] {
  const count = (is: (change: AuditedChange) => boolean) => changes.filter(is).length;
  return {
    changes: changes.length,
    withDocuments: count(({ documents }) =>
      requiredEvidence.every((kind) => documents.some((each) => each.kind === kind)),
    ),
    satisfied: count(({ status }) => status === "SATISFIED"),
    gaps: count(({ status, commit }) => gaps.includes(status) && !early.has(commit)),
    beforeAdoption: early.size,
  };
}

function unknownService(service: string, known: readonly string[]): EvidenceError {
  const list = known.length === 0 ? "the configuration has no services" : `it has ${known.join(", ")}`;
  return new EvidenceError(
    "service-unknown",
    "user",
    `The input service is "${service}", but the configuration has no such service (${list}).`,
  );
}
