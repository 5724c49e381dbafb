import type { Configuration } from "@gitops-health/config";
import type { NotEvaluated, Predicate } from "@gitops-health/contracts";

/**
 * Rules of phase `deploy` that will bind when this deployment is approved, so that the plan says beforehand whom it needs: financial
 * code two people, say. What the plan asks for itself (`risk.approvals`) is its table of approvals. Without services nobody knows which
 * would bind.
 */
export function bindingLater(
  { rulesNotEvaluated }: Predicate<"compliance-analysis">,
  { services }: Pick<Configuration, "services">,
): NotEvaluated[] {
  if (Object.keys(services).length === 0) return [];
  return rulesNotEvaluated
    .filter(({ code, phase }) => phase === "deploy" && !code.startsWith("risk.approvals."))
    .map(({ code, title, reason }) => ({ what: `${title} (${code})`, reason }));
}
