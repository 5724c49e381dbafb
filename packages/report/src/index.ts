/** Documents rendered for people: job summaries in Markdown within a byte budget, and self-contained HTML. */

export { commitLintSummary } from "./commit-lint.ts";
export { commitLintAnnotations, commitLintLines, type LintAnnotation } from "./commit-lint-lines.ts";
export {
  commitLintComment,
  mendAnnotations,
  mendLines,
  mendsOutput,
  type ShownMend,
} from "./commit-lint-mends.ts";
export { complianceSummary } from "./compliance-analysis.ts";
export { complianceAnnotations, complianceLines } from "./compliance-analysis-lines.ts";
export { culpritFiles, culpritSummary } from "./culprit-report.ts";
export { type CulpritAnnotation, culpritAnnotation, culpritLines } from "./culprit-report-lines.ts";
export { deploymentSummary } from "./deployment-plan.ts";
export { type LineInDiff, linesInDiff } from "./diff-lines.ts";
export { auditHtml, auditMarkdown, auditSummary } from "./evidence-manifest.ts";
export { auditAnnotations, auditLines } from "./evidence-manifest-lines.ts";
export { findingsSarif, type ScanToReport, type WaivedFinding } from "./findings-sarif.ts";
export { type Block, fit } from "./fit.ts";
export { riskLines, riskSummary } from "./risk-assessment.ts";
export { type RoundFacts, roundSummary } from "./round-summary.ts";
export { complianceSarif } from "./sarif.ts";
export type { SarifLimits } from "./sarif-log.ts";
export { counted } from "./words.ts";
