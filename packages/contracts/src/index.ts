/** The documents that pass between actions and the nouns they share. One zod schema is the source of the type, the check and the published JSON Schema. */
export * from "./canonical.ts";
export * from "./commit-lint.ts";
export * from "./compliance-analysis.ts";
export * from "./culprit-report.ts";
export * from "./deployment-plan.ts";
export * from "./document.ts";
export * from "./error.ts";
export * from "./evidence-manifest.ts";
export * from "./finding.ts";
export * from "./frameworks.ts";
export * from "./header.ts";
export * from "./incident.ts";
export * from "./kinds.ts";
export * from "./nouns.ts";
export type * from "./range-request.ts";
export * from "./risk-assessment.ts";
export * from "./statement.ts";
