import { type CulpritReport, digestOf, type Header } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";
import type { Test } from "./probe.ts";
import { confidenceOf } from "./report/confidence.ts";
import { type Found, outcomeOf, remainingOf } from "./report/search-end.ts";
import type { SearchSpace } from "./search.ts";

/** A culprit report without the fields that every document starts with. */
export type ReportFields = Omit<CulpritReport, keyof Header>;

/** What a search found, and the parts of its report that were looked up. */
export interface ReportRequest
  extends Pick<
    ReportFields,
    | "noise"
    | "prior"
    | "firstParent"
    | "culprit"
    | "top"
    | "action"
    | "rollback"
    | "approval"
    | "safety"
    | "deployment"
    | "incidents"
  > {
  readonly space: SearchSpace;
  readonly found: Found;
  readonly test: Pick<Test, "command" | "setupCommand" | "metric">;
}

/** What a search found, as the report says it. */
export function reportFields(request: ReportRequest): ReportFields {
  const { space, found, test } = request;
  const { end } = found;
  const { model, reproduced, effect, drifted, runnerOffsets } = end.assessment;
  return {
    good: space.good,
    bad: space.suspects.at(-1)?.sha ?? space.good,
    metric: test.metric ?? null,
    noise: request.noise,
    prior: request.prior,
    firstParent: request.firstParent,
    outcome: outcomeOf(end),
    culprit: request.culprit,
    remaining: [...remainingOf(end)],
    suspects: space.suspects.length,
    top: request.top,
    model,
    reproduced,
    contradicted: end.kind === "not-reproduced" ? end.end : null,
    undecidedBecause: end.kind === "undecided" ? end.reason : null,
    effect,
    drifted,
    runners: [...runnerOffsets]
      .map(([runner, offset]) => ({ runner, offset }))
      .sort((a, b) => compare(a.runner, b.runner)),
    builds: found.builds,
    counterfactual: found.counterfactual,
    confidence: confidenceOf(end),
    readings: [...found.readings],
    commandDigest: digestOf({ command: test.command, setup: test.setupCommand ?? null }),
    recommendation: request.action.what,
    action: request.action,
    rollback: request.rollback,
    approval: request.approval,
    safety: request.safety,
    deployment: request.deployment,
    incidents: request.incidents,
  };
}
