import type { Configuration } from "@gitops-health/config";
import type { Deployment, Level, RequiredApproval } from "@gitops-health/contracts";

/**
 * Who has to approve the way back by the configuration. A revert or roll-back is a change of its own, judged by the chain when it is
 * made; beforehand the level of what it takes back is the best that is known.
 *
 * @param computed level of the culprit's own risk score; null when there is none
 */
export function requiredApproval(
  deployment: Pick<Deployment, "plan" | "risk">,
  computed: Level | null,
  { approvals }: Pick<Configuration, "approvals">,
): RequiredApproval {
  const { level, levelFrom } = levelOf(deployment, computed);
  const roles = approvals.required[level].map((role) => ({ role, eligible: [...(approvals.roles[role] ?? [])] }));
  return { level, levelFrom, roles };
}

function levelOf({ plan, risk }: Pick<Deployment, "plan" | "risk">, computed: Level | null) {
  if (plan !== null) return { level: plan.level, levelFrom: "the level of the plan by which the culprit was deployed" };
  if (risk !== null) return { level: risk.level, levelFrom: "the level of the stored risk assessment of the culprit" };
  if (computed !== null) return { level: computed, levelFrom: "the level of the culprit's own risk score" };
  return { level: "high" as const, levelFrom: "taken for high, since nothing says the level" };
}
