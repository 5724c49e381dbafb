import type { Configuration } from "@gitops-health/config";
import { domains, type Level, type Mode, type Predicate, type ServicePlan } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";
import { missingApprovers } from "./approvals.ts";
import type { FreezeWindow } from "./freeze.ts";

/**
 * Why compliance holds a plan, one sentence each; in mode `enforce` the step fails with them too.
 * Violations hold in every mode. What could not be evaluated holds in mode `enforce` only, and never when it is of phase
 * `deploy`: those rules bind when the approvals are checked.
 */
export function complianceHolds(
  compliance: Predicate<"compliance-analysis">,
  mode: Mode,
  configuration: Pick<Configuration, "services">,
): string[] {
  const holds: string[] = [];
  if (!compliance.compliant) {
    const codes = [
      ...new Set(compliance.violations.filter((each) => each.enforcement === "block").map((each) => each.code)),
    ].sort(compare);
    holds.push(
      `The change violates ${codes.length === 0 ? "its policies" : named(codes)}; mend it as the compliance analysis says, and run the chain again.`,
    );
  }
  if (mode === "enforce" && !compliance.complete) {
    const mend = Object.keys(configuration.services).length === 0 ? ` ${firstServices(compliance)}` : "";
    holds.push(
      `The compliance analysis is not complete, and what is unknown never counts as passed: ${unevaluated(compliance)}.${mend}`,
    );
  }
  return holds;
}

/** The rules that are due and were not evaluated, by why. */
function unevaluated({ rulesNotEvaluated }: Predicate<"compliance-analysis">): string {
  const byReason = new Map<string, string[]>();
  for (const { due, code, reason } of rulesNotEvaluated)
    if (due) byReason.set(reason, [...(byReason.get(reason) ?? []), code]);
  const parts = [...byReason].map(
    ([reason, codes]) =>
      `${codes.length === 1 ? codes[0] : `${codes.length} rules`} could not be evaluated (${reason})`,
  );
  return parts.length === 0 ? "something could not be evaluated" : parts.join("; ");
}

/** What to add where the configuration has no services: what the paths of the change suggest, or else a start to fill in. */
function firstServices({ warnings }: Predicate<"compliance-analysis">): string {
  const proposed = warnings.find(({ code }) => code === "governance.configuration.unmapped_path")?.solution;
  const start = `Map paths to services in the configuration, for example: \`services: { "app": { paths: ["**"], domains: [phi] } }\`. A new configuration starts with the line \`version: 1\`.`;
  return `${proposed ?? start} It is the file \`.github/gitops-health.yml\` unless the input \`config\` names another; \`domains\` has what of ${domains.join(", ")} is in a service, and is empty when nothing is. Until then \`mode: warn\` lets the step pass.`;
}

/** Why one service's plan is held whatever compliance says. */
export function serviceHolds(level: Level, approvals: ServicePlan["approvals"]): string[] {
  const review =
    level === "critical"
      ? [
          "The risk is critical: nothing is applied before the approvals are given and a person has reviewed the change.",
        ]
      : [];
  return [...review, ...missingApprovers(approvals)];
}

export function freezeHold(window: FreezeWindow): string {
  return `The freeze window "${window.name}" holds deployments from ${window.from} until ${window.until}.`;
}

function named(codes: readonly string[]): string {
  const shown = codes.slice(0, 5).join(", ");
  return codes.length > 5 ? `${shown} and ${codes.length - 5} more` : shown;
}
