/** deploy-strategy: from a risk assessment and a compliance analysis of one change to the plan by which it is deployed. */
import { join, resolve } from "node:path";
import {
  type Action,
  type ActionContext,
  type ActionResult,
  type Annotation,
  changeRequest,
  type NothingToDo,
  writeDocument,
} from "@gitops-health/actions-kit";
import { peopleOf, predicateHeader, readSubject, type Subject } from "@gitops-health/change";
import { type Predicate, read } from "@gitops-health/contracts";
import type { Commit } from "@gitops-health/git";
import { deploymentSummary } from "@gitops-health/report";
import {
  bindingLater,
  checkSameSubject,
  complianceHolds,
  mergeNotEvaluated,
  planDeployment,
  planPhase,
} from "@gitops-health/rollout";
import packageJson from "../package.json" with { type: "json" };
import { type DeployStrategyInputs, inputs } from "./inputs.ts";

export { inputs } from "./inputs.ts";

type Plan = Predicate<"deployment-plan">;

/**
 * Plans the deployment of the change that the inputs and the event name.
 *
 * @throws ContractError when a document is missing, altered or about something else; RolloutError when the documents disagree
 */
export async function run(
  inputs: DeployStrategyInputs,
  context: ActionContext,
): Promise<ActionResult<"deployment-plan"> | NothingToDo> {
  planPhase(inputs.phase);
  const request = changeRequest(inputs, context);
  const subject = await readSubject(request);
  if ("nothingToDo" in subject) return subject;
  const place = (path: string | undefined, kind: string) =>
    path === undefined ? join(request.outputDirectory, `${kind}.json`) : resolve(context.workspace, path);
  const expected = (sha256: string | undefined) => ({
    commit: subject.range.head,
    sha256,
    materials: { configuration: subject.configuration.digest },
  });
  const risk = await read(
    "risk-assessment",
    place(inputs.riskAssessment, "risk-assessment"),
    expected(inputs.riskAssessmentSha256),
  );
  const compliance = await read(
    "compliance-analysis",
    place(inputs.complianceAnalysis, "compliance-analysis"),
    expected(inputs.complianceAnalysisSha256),
  );
  const documents = { risk: risk.statement.predicate, compliance: compliance.statement.predicate };
  checkSameSubject(subject, documents);
  const document = await writeDocument(request.outputDirectory, "deployment-plan", {
    ...predicateHeader(subject, {
      action: "deploy-strategy",
      version: packageJson.version,
      mode: inputs.mode,
      evaluatedAt: context.evaluatedAt,
      materials: { "risk-assessment": risk.sha256, "compliance-analysis": compliance.sha256 },
      notEvaluated: mergeNotEvaluated(
        documents.risk.notEvaluated,
        documents.compliance.notEvaluated,
        bindingLater(documents.compliance, subject.configuration.value),
      ),
    }),
    ...planDeployment({
      ...documents,
      configuration: subject.configuration.value,
      evaluatedAt: context.evaluatedAt,
      mode: inputs.mode,
      environment: inputs.environment ?? subject.configuration.value.deployment.environment,
      people: await peopleIn(subject),
      dataMigrationReversible: { unknown: null, reversible: true, irreversible: false }[inputs.dataMigration],
    }),
  });
  const plan = document.statement.predicate;
  const refusals = complianceHolds(documents.compliance, inputs.mode, subject.configuration.value);
  return {
    document,
    outputs: {
      strategy: plan.strategy,
      level: plan.level,
      held: String(plan.held),
      "required-approvals": String(plan.requiredApprovals),
      "plan-digest": plan.planDigest,
    },
    summary: (budget) => deploymentSummary(plan, budget),
    annotations: plan.holdReasons.filter((reason) => !refusals.includes(reason)).map(annotation),
    lines: account(plan, subject.configuration.notice),
    failure: refusals.length === 0 ? null : `The deployment is held. ${refusals.join(" ")}`,
    failureExitCode: 1,
  };
}

/** The action for its own step and for the command. */
export const action: Action<typeof inputs, "deployment-plan"> = {
  producer: { name: "deploy-strategy", version: packageJson.version },
  inputs,
  run,
};

async function peopleIn({ git, range }: Subject): Promise<string[]> {
  const commits: Commit[] = [];
  for await (const commit of git.log({ base: range.mergeBase, head: range.head })) commits.push(commit);
  return Object.values(peopleOf(commits)).flat();
}

/** A hold for people to know; what the step fails for is said by its failure. */
function annotation(reason: string): Annotation {
  return { level: "warning", title: "Deployment held", message: reason, path: null, line: null };
}

function account(plan: Plan, notice: string | null): string[] {
  const head = `${plan.range.head.slice(0, 12)} to ${plan.environment}: risk ${plan.level}, ${plan.strategy}${plan.held ? ", held" : ""}`;
  const stages = plan.plans.map((each) => `${each.service}: ${each.stages.map((stage) => stage.name).join(" -> ")}`);
  const holds = plan.holdReasons.map((reason) => `held: ${reason}`);
  return [
    head,
    ...stages,
    `required approvals: ${plan.requiredApprovals}`,
    ...plan.notEvaluated.map(({ what, reason }) => `not evaluated: ${what}: ${reason}`),
    ...holds,
    ...(notice === null ? [] : [notice]),
  ];
}
