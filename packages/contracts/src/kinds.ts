/** The kinds of documents: one table that gives each its schema, and from that its type. */
import type * as z from "zod/mini";
import { CommitLint } from "./commit-lint.ts";
import { ComplianceAnalysis } from "./compliance-analysis.ts";
import { CulpritReport } from "./culprit-report.ts";
import { DeploymentPlan } from "./deployment-plan.ts";
import { EvidenceManifest } from "./evidence-manifest.ts";
import { RiskAssessment } from "./risk-assessment.ts";

export const kinds = {
  "commit-lint": CommitLint,
  "compliance-analysis": ComplianceAnalysis,
  "risk-assessment": RiskAssessment,
  "deployment-plan": DeploymentPlan,
  "culprit-report": CulpritReport,
  "evidence-manifest": EvidenceManifest,
} as const;

export type Kind = keyof typeof kinds;
export type Predicate<K extends Kind> = z.infer<(typeof kinds)[K]>;

/** Names of materials that a document of each kind must carry. */
export const requiredMaterials: Record<Kind, readonly string[]> = {
  "commit-lint": ["catalog", "configuration"],
  "compliance-analysis": ["catalog", "configuration", "policies"],
  "risk-assessment": ["configuration"],
  "deployment-plan": ["compliance-analysis", "configuration", "risk-assessment"],
  "culprit-report": ["configuration"],
  "evidence-manifest": ["catalog", "configuration", "policies"],
};
