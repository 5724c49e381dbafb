import * as z from "zod/mini";
import { header } from "./header.ts";
import { Level, Sha, Sha256 } from "./nouns.ts";

/** Nothing is satisfied by default: SATISFIED needs evidence by digest, everything else says why it is not. */
export const evidenceStatuses = [
  "SATISFIED",
  "NOT_SATISFIED",
  "NOT_APPLICABLE",
  "NOT_EVALUATED",
  "INSUFFICIENT_EVIDENCE",
] as const;
export const EvidenceStatus = z.enum(evidenceStatuses);
export type EvidenceStatus = z.infer<typeof EvidenceStatus>;

/**
 * By what a stored document was found to be about a landed change. `commit`: it judged exactly this commit (a push, a merge
 * queue, the head that a merge commit merged); `resultTree`: landing gave the very files that it foresaw (squash, rebase);
 * `changeId`: the same patch landed on a base that had moved on.
 */
export const JoinedBy = z.enum(["commit", "resultTree", "changeId"]);
export type JoinedBy = z.infer<typeof JoinedBy>;

/** A stored document that belongs to a change, and by what it was joined. */
export const JoinedDocument = z.strictObject({
  kind: z.string(),
  sha256: Sha256,
  joinedBy: JoinedBy,
  /** The commit that the document names as its subject; differs from the landed one after squash and rebase. */
  subject: Sha,
  producer: z.string(),
  evaluatedAt: z.string(),
  /** First-parent commits that the document covers: more than 1 after a rebase merge or a push of several commits. */
  covers: z.number(),
});
export type JoinedDocument = z.infer<typeof JoinedDocument>;

/** One first-parent commit of the period, re-analysed from git and joined with what was stored when it was made. */
export const AuditedChange = z.strictObject({
  commit: Sha,
  parent: z.nullable(Sha),
  tree: Sha,
  date: z.string(),
  author: z.string(),
  committer: z.string(),
  /** Assurance of the identities: git alone says what its author typed. */
  assurance: z.enum(["self-declared", "signed"]),
  header: z.string(),
  services: z.array(z.string()),
  domains: z.array(z.string()),
  /** The five figures of the re-analysis are null when it was not possible; `reasons` says why. */
  lintErrors: z.nullable(z.number()),
  compliant: z.nullable(z.boolean()),
  /** Codes of the blocking violations, sorted. */
  violations: z.array(z.string()),
  riskScore: z.nullable(z.number()),
  computedLevel: z.nullable(Level),
  level: z.nullable(Level),
  declaredLevel: z.nullable(Level),
  strategy: z.nullable(z.string()),
  documents: z.array(JoinedDocument),
  status: EvidenceStatus,
  /** Why the status is what it is; never empty unless SATISFIED (where it holds what a reader should know all the same). */
  reasons: z.array(z.string()),
});
export type AuditedChange = z.infer<typeof AuditedChange>;

export const ControlEvidence = z.strictObject({
  id: z.string(),
  title: z.string(),
  framework: z.string(),
  status: EvidenceStatus,
  /** Changes of the period that the control applied to. */
  changes: z.number(),
  failing: z.number(),
  /** Among `changes`: waived violations, which are no failures but must be seen. */
  waived: z.number(),
  /** Codes of the rules that evidence it, sorted. */
  rules: z.array(z.string()),
  /** Digests of the documents that evidence it, sorted. */
  evidence: z.array(Sha256),
  /** Never empty unless SATISFIED. */
  reasons: z.array(z.string()),
});
export type ControlEvidence = z.infer<typeof ControlEvidence>;

export const exceptionCodes = [
  "change-not-compliant",
  "document-invalid",
  "document-ambiguous",
  "documents-disagree",
  "verdict-disagrees",
  "merge-adds-content",
  "date-out-of-order",
  "history-rewritten",
] as const;

/** Something that an auditor must be told by name. */
export const AuditException = z.strictObject({
  code: z.enum(exceptionCodes),
  commit: z.nullable(Sha),
  what: z.string(),
});
export type AuditException = z.infer<typeof AuditException>;

/** A valid stored document about no change of the period: a superseded push, a change that never landed or another period's. */
export const UnjoinedDocument = z.strictObject({
  kind: z.string(),
  sha256: Sha256,
  subject: Sha,
  evaluatedAt: z.string(),
  path: z.string(),
});
export type UnjoinedDocument = z.infer<typeof UnjoinedDocument>;

/** A file of the package. */
export const ManifestEntry = z.strictObject({
  path: z.string(),
  size: z.number(),
  sha256: Sha256,
  mediaType: z.string(),
  source: z.string(),
});
export type ManifestEntry = z.infer<typeof ManifestEntry>;

/** `manifest.json` of a package: every other file in it, sorted by path. */
export const PackageManifest = z.strictObject({
  schemaVersion: z.literal(1),
  /** RFC 6962 Merkle tree hash over the canonical bytes of the entries, in order. */
  merkleRoot: Sha256,
  entries: z.array(ManifestEntry),
});
export type PackageManifest = z.infer<typeof PackageManifest>;

const PeriodEnd = z.strictObject({ given: z.string(), commit: z.nullable(Sha), date: z.nullable(z.string()) });

/** What the audit found: the part of the manifest that its reports show. */
const findings = {
  ...header,
  period: z.strictObject({
    /** The end that is not part of the period: `commit` is the last one before it, null when the history starts inside. */
    since: PeriodEnd,
    /** `commit` is the last one of the period, or the one before it when the period is empty. */
    until: PeriodEnd,
  }),
  service: z.nullable(z.string()),
  /** How the population was drawn: the git query, how many commits it gave, how many lie in the period, how many touch the service. */
  extraction: z.strictObject({
    query: z.string(),
    listed: z.number(),
    inPeriod: z.number(),
    commits: z.number(),
    /** Documents found in the evidence folders: all files, valid ones, different ones. */
    files: z.number(),
    valid: z.number(),
    documents: z.number(),
  }),
  /** The worst that was found, exceptions counted as NOT_SATISFIED. */
  status: EvidenceStatus,
  /** Oldest first. */
  changes: z.array(AuditedChange),
  controls: z.array(ControlEvidence),
  exceptions: z.array(AuditException),
  unjoined: z.array(UnjoinedDocument),
  coverage: z.strictObject({
    changes: z.number(),
    /** With a valid commit-lint, compliance-analysis and risk-assessment. */
    withDocuments: z.number(),
    satisfied: z.number(),
    /** Changes that lack evidence, or were not evaluated for another reason than that they came before the adoption. */
    gaps: z.number(),
    beforeAdoption: z.number(),
  }),
  catalogVersion: z.string(),
};

/** What the reports are rendered from; it goes into the package as `report.json`. */
export const AuditReport = z.strictObject(findings);
export type AuditReport = z.infer<typeof AuditReport>;

export const EvidenceManifest = z.strictObject({
  ...findings,
  merkleRoot: Sha256,
  /** sha256 of the uncompressed archive. */
  archive: z.strictObject({ name: z.string(), tarSha256: Sha256, tarSize: z.number() }),
  entries: z.array(ManifestEntry),
  signature: z.literal("UNSIGNED"),
});
export type EvidenceManifest = z.infer<typeof EvidenceManifest>;
