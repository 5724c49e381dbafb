import type { ComplianceAnalysis } from "@gitops-health/contracts";

/** Digests by name of all that judged a change beside its configuration and the catalog: ours, the user's own, and their data. */
export function policyMaterials({
  bundleDigest,
  userPolicies,
  policyData,
}: Pick<ComplianceAnalysis, "bundleDigest" | "userPolicies" | "policyData">): Record<string, string> {
  return Object.fromEntries([
    ["policies", bundleDigest],
    ...userPolicies.map(({ name, digest }) => [`policies:${name}`, digest]),
    ...policyData.map(({ name, digest }) => [`data:${name}`, digest]),
  ]);
}
