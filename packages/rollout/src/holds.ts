import type { Level, Mode, Predicate, ServicePlan } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";
import { missingApprovers } from "./approvals.ts";
import type { FreezeWindow } from "./freeze.ts";

/**
 * Why compliance holds a plan, one sentence each; in mode `enforce` the step fails with them too.
 * Violations hold in every mode. What could not be evaluated holds in mode `enforce` only, and never when it is of phase
 * `deploy`: those rules bind when the approvals are checked.
 */
export function complianceHolds(compliance: Predicate<"compliance-analysis">, mode: Mode): string[] {
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
    const open = compliance.rulesNotEvaluated.filter((rule) => rule.due).map((rule) => rule.code);
    const codes = [...new Set(open)].sort(compare);
    holds.push(
      `The compliance analysis is not complete: ${codes.length === 0 ? "something" : named(codes)} could not be evaluated, and what is unknown never counts as passed.`,
    );
  }
  return holds;
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
