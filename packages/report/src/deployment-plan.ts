import type { Predicate } from "@gitops-health/contracts";
import { code, escapeMarkdown } from "@gitops-health/text";
import { type Block, fit, text } from "./fit.ts";
import { notEvaluatedBlocks } from "./not-evaluated.ts";
import { ROLLBACK_METHODS } from "./rollback-methods.ts";
import { withCode } from "./with-code.ts";
import { counted, duration } from "./words.ts";

type Plan = Predicate<"deployment-plan">;
type ServicePlan = Plan["plans"][number];

/** A deployment plan as a job summary of at most `budget` bytes: whether it is held and why, then how each service is deployed. */
export function deploymentSummary(plan: Plan, budget: number): string {
  return fit(
    [
      text(`## Deployment plan: ${plan.strategy}${plan.held ? ", held" : ""}`),
      text(opening(plan)),
      ...holds(plan),
      {
        kind: "table",
        head: ["Service", "Risk", "Strategy", "Stages", "Approvals", "On trouble"],
        rows: plan.plans.map(serviceRow),
        omitted: (count) => `${counted(count, "service")} left out; the plan document has all.`,
      },
      text("### Stages"),
      {
        kind: "table",
        head: ["Service", "Stage", "Traffic", "At least", "Goes on when"],
        rows: plan.plans.flatMap(stageRows),
        omitted: (count) => `${counted(count, "stage")} left out; the plan document has all.`,
      },
      ...approvals(plan),
      ...notEvaluatedBlocks(plan),
      text(footer(plan)),
    ],
    budget,
  );
}

function opening(plan: Plan): string {
  const approvals =
    plan.requiredApprovals === 0
      ? "no approval is required"
      : `${counted(plan.requiredApprovals, "approval")} by different people required`;
  const commit = code(plan.range.head.slice(0, 12));
  return `Commit ${commit} to ${code(plan.environment)}: risk **${plan.level}**, ${approvals}. The plan is valid until ${plan.expiresAt}.`;
}

function holds(plan: Plan): Block[] {
  if (!plan.held) return [];
  const reasons = plan.holdReasons.map((reason) => `> - ${withCode(reason)}`);
  return [text(["> **Held: nothing may be applied yet.**", ...reasons].join("\n"))];
}

function serviceRow(plan: ServicePlan): string[] {
  return [
    code(plan.service),
    plan.level,
    plan.held ? `${plan.strategy}, **held**` : plan.strategy,
    plan.stages.map((stage) => `${stage.weight} %`).join(" → "),
    String(plan.requiredApprovals),
    ROLLBACK_METHODS[plan.rollback.method],
  ];
}

function stageRows(plan: ServicePlan): string[][] {
  const gates = new Map(plan.gates.map((gate) => [gate.id, gate]));
  return plan.stages.map((stage) => [
    code(plan.service),
    escapeMarkdown(stage.name),
    `${stage.weight} %`,
    stage.minDuration === 0 ? "until its gates accept" : duration(stage.minDuration),
    stage.gates.map((id) => escapeMarkdown(condition(gates.get(id), id))).join("<br>") || "it is rolled out",
  ]);
}

function condition(gate: ServicePlan["gates"][number] | undefined, id: string): string {
  if (gate === undefined) return id;
  if (gate.latencyLimit !== null) return `${gate.title} within ${gate.latencyLimit} ms`;
  if (gate.limit !== null) return `${gate.title} within ${Number((gate.limit * 100).toPrecision(12))} %`;
  return gate.title;
}

function approvals(plan: Plan): Block[] {
  const roles = new Map(plan.plans.flatMap((each) => each.approvals).map((each) => [each.role, each]));
  if (roles.size === 0) return [];
  return [
    text("### Approvals"),
    {
      kind: "table",
      head: ["Role", "People", "Who may"],
      rows: [...roles.values()].map(({ role, count, eligible }) => [
        code(role),
        String(count),
        eligible.length === 0 ? "**nobody yet**" : eligible.map(code).join(", "),
      ]),
      omitted: (count) => `${counted(count, "role")} left out; the plan document has all.`,
    },
    text(
      plan.excludedApprovers.length === 0
        ? ""
        : `Not by the people of the change: ${plan.excludedApprovers.slice(0, 20).map(code).join(", ")}${plan.excludedApprovers.length > 20 ? ` and ${plan.excludedApprovers.length - 20} more` : ""}.`,
    ),
  ];
}

function footer(plan: Plan): string {
  return `Approvals are bound to the plan digest ${code(plan.planDigest)}.`;
}
