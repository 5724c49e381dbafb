import type { Deployment, Header, Predicate } from "@gitops-health/contracts";
import { type NamedFolder, type StoredDocument, storedDocuments } from "./stored-documents.ts";

/** A commit as stored documents may name it: itself, what it brought in, and its patch (for a squash). */
export interface DeployedCommit {
  readonly commit: string;
  readonly brings: readonly string[];
  /** `git patch-id --stable` of its diff; null when it is empty. */
  readonly changeId: string | null;
}

type JoinedBy = NonNullable<Deployment["joinedBy"]>;
type AnyDocument = { readonly name: string; readonly sha256: string; readonly predicate: Header };

/**
 * What the stored documents say of how a commit got out. The latest document wins, one about the very commit before one about a range
 * that holds it. Nothing is concluded from a document's absence but that it is absent.
 */
export async function deploymentOf(
  deployed: DeployedCommit | null,
  folders: readonly NamedFolder[],
): Promise<Deployment> {
  if (deployed === null) return nothing("no single commit was found, so no deployment can be looked up", []);
  if (folders.length === 0)
    return nothing(
      "no folder with stored documents was given (input evidence) and none is in the output directory",
      [],
    );
  const [risks, compliances, plans] = await Promise.all([
    storedDocuments("risk-assessment", folders),
    storedDocuments("compliance-analysis", folders),
    storedDocuments("deployment-plan", folders),
  ]);
  const refused = [...new Set([risks, compliances, plans].flatMap((each) => each.refused))].slice(0, 20);
  const commits = new Set([deployed.commit, ...deployed.brings]);
  const joined = (document: AnyDocument, own: readonly (string | null)[]): JoinedBy | undefined => {
    const { range, changeId } = document.predicate;
    if (commits.has(range.head)) return "head";
    if (own.some((sha) => sha !== null && commits.has(sha))) return "range";
    return changeId !== null && changeId === deployed.changeId ? "change-id" : undefined;
  };
  const risk = latest(risks.documents, (each) =>
    joined(
      each,
      each.predicate.commits.map(({ sha }) => sha),
    ),
  );
  // Plans and analyses list no commits: what joins the risk assessment of the same head joins them.
  const heads = new Set(risk === undefined ? [] : [risk.document.predicate.range.head]);
  const sameHead = (each: AnyDocument) => (heads.has(each.predicate.range.head) ? risk?.by : joined(each, []));
  const plan = latest(plans.documents, sameHead);
  const compliance = latest(compliances.documents, sameHead);
  const joinedBy = plan?.by ?? risk?.by ?? compliance?.by ?? null;
  if (joinedBy === null) {
    const read = risks.documents.length + plans.documents.length + compliances.documents.length;
    return nothing(
      read === 0
        ? "no stored document that verifies was found"
        : `${read === 1 ? "the one stored document that verified is not" : `none of the ${read} stored documents that verified is`} about this commit`,
      refused,
    );
  }
  return {
    joinedBy,
    absent: null,
    risk:
      risk === undefined
        ? null
        : { ...reference(risk.document), level: risk.document.predicate.level, score: risk.document.predicate.score },
    compliance: compliance === undefined ? null : complianceFields(compliance.document),
    plan: plan === undefined ? null : planFields(plan.document),
    refused,
  };
}

function nothing(absent: string, refused: readonly string[]): Deployment {
  return { joinedBy: null, absent, risk: null, compliance: null, plan: null, refused: [...refused] };
}

const ORDER: readonly JoinedBy[] = ["change-id", "range", "head"];

function latest<D extends AnyDocument>(
  documents: readonly D[],
  joined: (document: D) => JoinedBy | undefined,
): { document: D; by: JoinedBy } | undefined {
  const found = documents.flatMap((document) => {
    const by = joined(document);
    return by === undefined ? [] : [{ document, by }];
  });
  const key = (each: { document: D; by: JoinedBy }) =>
    `${ORDER.indexOf(each.by)} ${each.document.predicate.evaluatedAt}`;
  return found.reduce<{ document: D; by: JoinedBy } | undefined>(
    (best, each) => (best === undefined || key(each) > key(best) ? each : best),
    undefined,
  );
}

function reference({ name, sha256, predicate }: AnyDocument) {
  return { file: name, sha256, evaluatedAt: predicate.evaluatedAt };
}

function complianceFields(document: StoredDocument<"compliance-analysis">): Deployment["compliance"] {
  const { compliant, violations } = document.predicate;
  return {
    ...reference(document),
    compliant,
    violations: [...new Set(violations.map(({ code }) => code))].sort().slice(0, 50),
  };
}

function planFields(document: StoredDocument<"deployment-plan">): Deployment["plan"] {
  const { environment, strategy, level, held, requiredApprovals, plans } = document.predicate;
  const approvals = new Map<string, Predicate<"deployment-plan">["plans"][number]["approvals"][number]>();
  for (const { approvals: each } of plans)
    for (const approval of each) {
      const known = approvals.get(approval.role);
      if (known === undefined || known.count < approval.count) approvals.set(approval.role, approval);
    }
  return {
    ...reference(document),
    environment,
    strategy,
    level,
    held,
    requiredApprovals,
    approvals: [...approvals.values()],
    rollback: plans.map(({ service, rollback }) => ({
      service,
      method: rollback.method,
      window: rollback.window,
      dataMigrationReversible: rollback.dataMigrationReversible,
    })),
  };
}
