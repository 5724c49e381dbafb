/** What must not enter a history unseen: identifiers of patients, credentials, and safeguards that a change weakens or removes. */

export { customDetectors } from "./custom/custom-detectors.ts";
export { changeDetectors, clusterRule, detectors } from "./detectors.ts";
export type { ChangeDetector } from "./engine/change-detector.ts";
export { type Context, type ContextPatterns, contexts } from "./engine/context.ts";
export type { Detector, LanguageFamily, Match, ScanInput } from "./engine/detector.ts";
export { familyOf } from "./engine/family.ts";
export type { NotScanned } from "./engine/not-scanned.ts";
export type { Occurrence } from "./engine/occurrence.ts";
export type { ClusterRule, ScanOptions } from "./engine/options.ts";
export { byPlace } from "./engine/order.ts";
export { type Scan, type SuppressionOptions, scanOf } from "./engine/scan.ts";
export type { ByteSource } from "./engine/scan-bytes.ts";
export { type DiffOptions, scanDiff } from "./engine/scan-diff.ts";
export {
  type FileContent,
  type FileToScan,
  inMemory,
  occurrencesInFiles,
  type ScannedFiles,
  scanBytes,
  scanFiles,
} from "./engine/scan-file.ts";
export { type Source, scanMessage, scanText } from "./engine/scan-text.ts";
export { shownPath } from "./engine/shown-path.ts";
export { valueDetectors } from "./engine/value-detectors.ts";
export { type DetectorsCode, DetectorsError } from "./error.ts";
export { redact, WITHHELD } from "./redaction/redact.ts";
export { redactDocument, valuesInDocument } from "./redaction/redact-document.ts";
export { sanitize } from "./redaction/sanitize.ts";
export {
  type ReadFile,
  type RepositoryRules,
  repositoryRules,
  repositorySuppressions,
} from "./repository-rules.ts";
export { controlsOfSafeguard, safeguardDetectors, safeguardsIn } from "./safeguards/index.ts";
export { type Baseline, baselineText, readBaseline } from "./suppression/baseline.ts";
export type { PathRule } from "./suppression/path-rules.ts";
export { type Allowed, type Suppressed, type Suppressions, suppress } from "./suppression/suppress.ts";
