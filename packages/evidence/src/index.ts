/** Evidence of a period: its changes, what each has of stored documents, what judging them again gives, and the package that proves it. */
export { analyseLanded, catalogVersion, judgingMaterials, type LandedOptions } from "./analyse-landed.ts";
export type { Analyse, Analysed } from "./analysed.ts";
export { type Audit, type AuditRequest, audit } from "./audit.ts";
export { evidenceFiles } from "./contents.ts";
export { type EvidenceCode, EvidenceError } from "./error.ts";
export { evidenceFolders } from "./folders.ts";
export { gitHistory } from "./git-history.ts";
export type { History, LandedCommit } from "./history.ts";
export { type PeriodEnd, readPeriodEnd } from "./period.ts";
export { drawPopulation, type Population, refuseShallow } from "./population.ts";
export { readStored, type StoredDocuments } from "./read-stored.ts";
export { type Render, type SealedAudit, sealAudit } from "./seal-audit.ts";
export type { StoredDocument } from "./stored.ts";
export { type Verdict, verify } from "./verdict.ts";
export { type ExpectedPackage, type Limits, type Verification, verifyPackage } from "./verify-package.ts";
