import { RolloutError } from "./error.ts";

/** Refuses the phases that are not built yet, so that nobody takes the absence of a check for its passing. */
export function planPhase(phase: "plan" | "approve" | "verify"): void {
  if (phase === "plan") return;
  const later = {
    approve: "checking approvals",
    verify: "judging a running deployment",
  }[phase];
  throw new RolloutError(
    "phase-not-built",
    "user",
    `phase: ${phase} (${later}) is not part of this version; use phase: plan, and let the environment's required reviewers hold the deployment until then.`,
  );
}
