import type { Configuration } from "@gitops-health/config";
import {
  digestOf,
  type Header,
  type Level,
  type Mode,
  maxLevel,
  type Predicate,
  type ServicePlan,
} from "@gitops-health/contracts";
import { excludedApprovers, requiredInAll, requirementsOf } from "./approvals.ts";
import { freezeAt } from "./freeze.ts";
import { complianceHolds, freezeHold, serviceHolds } from "./holds.ts";
import { plannedServices } from "./services.ts";
import { rollbackOf, stagesOf, strategyOf, strictest } from "./strategy.ts";

export interface PlanRequest {
  readonly risk: Predicate<"risk-assessment">;
  readonly compliance: Predicate<"compliance-analysis">;
  readonly configuration: Configuration;
  /** `YYYY-MM-DDTHH:MM:SSZ` */
  readonly evaluatedAt: string;
  /** The effective mode of this run. */
  readonly mode: Mode;
  readonly environment: string;
  /** Authors, committers and co-authors of the change, each as `Name <email>`. */
  readonly people: readonly string[];
  /** Whether the data migration of this change can be undone; null when nobody has said. */
  readonly dataMigrationReversible: boolean | null;
}

/** A deployment plan without the fields that every document starts with. */
export type PlanFields = Omit<Predicate<"deployment-plan">, keyof Header>;

/**
 * The plan by which a change is deployed: one part per service that it touches, each by its own risk level.
 *
 * `held` means that nothing may be applied yet; approvals that are merely outstanding are a gate of a stage, not a hold,
 * unless the level is critical or nobody could give them.
 */
export function planDeployment(request: PlanRequest): PlanFields {
  const { risk, compliance, configuration, evaluatedAt, environment } = request;
  const services = plannedServices(risk);
  const shared = complianceHolds(compliance, request.mode, configuration);
  const unfrozen = services.map(({ name, level }) => servicePlan(name, level, shared, request));
  const windows = services.map(({ level }) => freezeAt(configuration.deployment["freeze-windows"], evaluatedAt, level));
  const plans = unfrozen.map((plan, index) => {
    const window = windows[index];
    return window === undefined ? plan : withHolds(plan, [...plan.holdReasons, freezeHold(window)]);
  });
  const freeze = windows
    .filter((window) => window !== undefined)
    .sort((a, b) => Date.parse(b.until) - Date.parse(a.until))[0];
  const excluded = excludedApprovers(request.people);
  return {
    environment,
    level: services.reduce((level, service) => maxLevel(level, service.level), risk.level),
    strategy: strictest(plans.map((plan) => plan.strategy)),
    held: plans.some((plan) => plan.held),
    holdReasons: [...new Set(plans.flatMap((plan) => plan.holdReasons))],
    requiredApprovals: requiredInAll(plans.flatMap((plan) => plan.approvals)),
    excludedApprovers: excluded,
    plans,
    freeze: freeze === undefined ? null : { name: freeze.name, from: freeze.from, until: freeze.until },
    expiresAt: daysAfter(evaluatedAt, configuration.deployment["plan-valid-days"]),
    planDigest: planDigest(request, unfrozen, excluded),
  };
}

function servicePlan(service: string, level: Level, shared: readonly string[], request: PlanRequest): ServicePlan {
  const { approvals: configured, deployment } = request.configuration;
  const approvals = requirementsOf(level, configured, request.people);
  const requiredApprovals = requiredInAll(approvals);
  const strategy = strategyOf(level);
  const { stages, gates } = stagesOf(level, requiredApprovals, deployment.gates);
  const plan: ServicePlan = {
    service,
    level,
    strategy,
    stages,
    gates,
    approvals,
    requiredApprovals,
    rollback: rollbackOf(strategy, gates, request.dataMigrationReversible),
    held: false,
    holdReasons: [],
  };
  return withHolds(plan, [...shared, ...serviceHolds(level, approvals)]);
}

function withHolds(plan: ServicePlan, holdReasons: string[]): ServicePlan {
  return { ...plan, held: holdReasons.length > 0, holdReasons };
}

/**
 * What approvals are bound to: the commit and its trees, where it goes, how, and the judgement that it rests on.
 * Times, freeze windows and the digests of the documents (which carry times) are left out, so that an approval outlives a second
 * run of the chain on the same change, but not a change of anything that its giver decided on.
 */
function planDigest(request: PlanRequest, plans: readonly ServicePlan[], excluded: readonly string[]): string {
  const { risk, compliance } = request;
  return digestOf({
    commit: risk.range.head,
    base: risk.range.base,
    headTree: risk.headTree,
    resultTree: risk.resultTree,
    environment: request.environment,
    configuration: digestOf(request.configuration),
    risk: { level: risk.level, score: risk.score, override: risk.override },
    compliance: {
      compliant: compliance.compliant,
      complete: compliance.complete,
      violations: compliance.violations.map((each) => each.code).sort(),
      waivers: compliance.exceptions.map((each) => each.waiver.id).sort(),
      policies: compliance.bundleDigest,
    },
    excludedApprovers: excluded,
    plans,
  });
}

function daysAfter(time: string, days: number): string {
  return `${new Date(Date.parse(time) + days * 86_400_000).toISOString().slice(0, 19)}Z`;
}
