import type { AuditException, JoinedBy, UnjoinedDocument } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";
import { type Branch, branchOf } from "./branch.ts";
import type { History, LandedCommit } from "./history.ts";
import { type Landing, landings } from "./landing.ts";
import { type Run, runsOf } from "./run.ts";
import type { StoredDocument } from "./stored.ts";

/** A stored document of a landed change. */
export interface Joined {
  readonly document: StoredDocument;
  readonly by: JoinedBy;
  /** First-parent commits that it covers. */
  readonly covers: number;
  /** It judged exactly the range that this landed commit is. */
  readonly sameRange: boolean;
}

export interface Joining {
  /** Documents of each landed commit, the strongest and newest first. */
  readonly byCommit: ReadonlyMap<string, readonly Joined[]>;
  readonly unjoined: readonly UnjoinedDocument[];
  readonly exceptions: readonly AuditException[];
}

const strength: readonly JoinedBy[] = ["commit", "resultTree", "changeId"];

/** Says which stored documents belong to which landed commit, and by what; a document that fits several is an exception and joins none. */
export async function join(
  commits: readonly LandedCommit[],
  documents: readonly StoredDocument[],
  history: History,
): Promise<Joining> {
  const branch = branchOf(commits, history);
  const byCommit = new Map<string, Joined[]>();
  const unjoined: UnjoinedDocument[] = [];
  const exceptions: AuditException[] = [];
  const reports = documents.filter(({ kind }) => kind === "culprit-report");
  for (const report of reports) if (!blame(report, branch, byCommit)) unjoined.push(listed(report));
  const judged = documents.filter(({ kind }) => kind !== "culprit-report");
  for (const run of runsOf(judged)) {
    const found = await landings(run, branch);
    const [landing] = found;
    if (landing !== undefined && found.length === 1) {
      attach(run, landing, branch, byCommit);
      if (landing.adds) exceptions.push(addsContent(run, commits[landing.last]));
    } else {
      unjoined.push(...run.documents.map(listed));
      if (found.length > 1) exceptions.push(ambiguous(run, found, commits));
    }
  }
  for (const joined of byCommit.values()) joined.sort(strongest);
  unjoined.sort((a, b) => compare(a.path, b.path));
  return { byCommit, unjoined, exceptions };
}

function attach(run: Run, landing: Landing, branch: Branch, byCommit: Map<string, Joined[]>): void {
  const { first, last, by } = landing;
  const covers = last - first + 1;
  for (const commit of branch.commits.slice(first, last + 1)) {
    const sameRange = commit.sha === run.subject && (commit.parents[0] ?? null) === run.mergeBase;
    const joined = run.documents.map((document) => ({ document, by, covers, sameRange }));
    byCommit.set(commit.sha, [...(byCommit.get(commit.sha) ?? []), ...joined]);
  }
}

/** A report of a bisection belongs to the commit that it names, not to the range that it searched. */
function blame(document: StoredDocument, branch: Branch, byCommit: Map<string, Joined[]>): boolean {
  const culprit = document.verdict.culprit;
  const at = culprit === undefined ? undefined : (branch.position(culprit) ?? branch.merging(culprit)[0]);
  const commit = at === undefined ? undefined : branch.commits[at];
  if (commit === undefined) return false;
  const joined = { document, by: "commit" as const, covers: 1, sameRange: false };
  byCommit.set(commit.sha, [...(byCommit.get(commit.sha) ?? []), joined]);
  return true;
}

function strongest(a: Joined, b: Joined): number {
  return (
    compare(a.document.kind, b.document.kind) ||
    strength.indexOf(a.by) - strength.indexOf(b.by) ||
    Number(b.sameRange) - Number(a.sameRange) ||
    compare(b.document.evaluatedAt, a.document.evaluatedAt) ||
    compare(a.document.sha256, b.document.sha256)
  );
}

function listed({ kind, sha256, subject, evaluatedAt, path }: StoredDocument): UnjoinedDocument {
  return { kind, sha256, subject, evaluatedAt, path };
}

function ambiguous(run: Run, found: readonly Landing[], commits: readonly LandedCommit[]): AuditException {
  const places = found.map(({ last }) => commits[last]?.sha).join(", ");
  return {
    code: "document-ambiguous",
    commit: null,
    what: `The documents about ${run.subject} (${paths(run)}) fit several landed commits by ${found[0]?.by}: ${places}; none of them was given the documents.`,
  };
}

function addsContent(run: Run, commit: LandedCommit | undefined): AuditException {
  return {
    code: "merge-adds-content",
    commit: commit?.sha ?? null,
    what: `The merge commit landed other content than the documents about its merged head ${run.subject} judged: its tree and its patch both differ.`,
  };
}

function paths(run: Run): string {
  return run.documents.map(({ path }) => path).join(", ");
}
