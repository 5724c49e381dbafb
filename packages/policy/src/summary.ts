import type { ComplianceAnalysis } from "@gitops-health/contracts";
import type { PolicyInput } from "./input.ts";

/**
 * The four yes/no answers that a reader of a compliance report looks for first. Each is asked of the commits that it matters
 * for (PHI, high risk, regulated); when there are none, of all. Merges, whose messages nobody writes, are left out.
 */
export function complianceFacts(input: PolicyInput): ComplianceAnalysis["summary"] {
  const written = input.commits.filter((commit) => commit.kind !== "merge");
  const every = (matters: (commit: Commit) => boolean, holds: (commit: Commit) => boolean) => {
    const asked = written.some(matters) ? written.filter(matters) : written;
    return asked.length > 0 && asked.every(holds);
  };
  return {
    hipaaMetadataPresent: every(
      ({ domains }) => domains.includes("phi"),
      ({ message: { declared } }) => declared.hipaaAdmin !== null && declared.phiImpact !== null,
    ),
    suggestedReviewersPresent: every(
      ({ risk }) => risk.level === "high" || risk.level === "critical",
      ({ message }) => message.declared.reviewers.length > 0,
    ),
    riskLevelSpecified: every(
      ({ domains }) => domains.length > 0,
      ({ message }) => message.declared.riskLevel !== null,
    ),
    conventionalCommitsFormat: every(
      () => true,
      ({ message }) => message.conventional,
    ),
  };
}

type Commit = PolicyInput["commits"][number];
