import * as z from "zod/mini";
import { header } from "./header.ts";
import { Level, Sha, Sha256 } from "./nouns.ts";

export const EvidenceStatus = z.enum([
  "SATISFIED",
  "NOT_SATISFIED",
  "NOT_APPLICABLE",
  "NOT_EVALUATED",
  "INSUFFICIENT_EVIDENCE",
]);
export type EvidenceStatus = z.infer<typeof EvidenceStatus>;

/** A stored document that belongs to a change, and by what it was joined. */
export const JoinedDocument = z.strictObject({
  kind: z.string(),
  sha256: Sha256,
  joinedBy: z.enum(["commit", "resultTree", "changeId"]),
});
export type JoinedDocument = z.infer<typeof JoinedDocument>;

/** One first-parent commit of the period, re-analysed from git and joined with what was stored when it was made. */
export const AuditedChange = z.strictObject({
  commit: Sha,
  date: z.string(),
  author: z.string(),
  committer: z.string(),
  /** Assurance of the identities: git alone says what its author typed. */
  assurance: z.enum(["self-declared", "signed"]),
  header: z.string(),
  services: z.array(z.string()),
  domains: z.array(z.string()),
  lintErrors: z.number(),
  compliant: z.boolean(),
  violations: z.array(z.string()),
  riskScore: z.number(),
  level: Level,
  declaredLevel: z.nullable(Level),
  strategy: z.nullable(z.string()),
  documents: z.array(JoinedDocument),
  status: EvidenceStatus,
  /** Why the status is what it is; never empty unless SATISFIED. */
  reasons: z.array(z.string()),
});
export type AuditedChange = z.infer<typeof AuditedChange>;

export const ControlEvidence = z.strictObject({
  id: z.string(),
  title: z.string(),
  framework: z.string(),
  status: EvidenceStatus,
  changes: z.number(),
  failing: z.number(),
  /** Digests of the documents that evidence it, sorted. */
  evidence: z.array(Sha256),
});
export type ControlEvidence = z.infer<typeof ControlEvidence>;

export const ManifestEntry = z.strictObject({
  path: z.string(),
  size: z.number(),
  sha256: Sha256,
  mediaType: z.string(),
  source: z.string(),
});
export type ManifestEntry = z.infer<typeof ManifestEntry>;

export const EvidenceManifest = z.strictObject({
  ...header,
  period: z.strictObject({ since: z.string(), until: z.string() }),
  service: z.nullable(z.string()),
  /** How the population was drawn: the git query, and how many it gave. */
  extraction: z.strictObject({ query: z.string(), commits: z.number() }),
  changes: z.array(AuditedChange),
  controls: z.array(ControlEvidence),
  exceptions: z.array(z.strictObject({ commit: z.nullable(Sha), what: z.string() })),
  coverage: z.strictObject({ changes: z.number(), withDocuments: z.number(), satisfied: z.number() }),
  /** RFC 6962 Merkle tree hash over the entries below, in order. */
  merkleRoot: Sha256,
  entries: z.array(ManifestEntry),
  signature: z.literal("UNSIGNED"),
});
export type EvidenceManifest = z.infer<typeof EvidenceManifest>;
