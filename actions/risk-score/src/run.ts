/** risk-score: how risky a change is, from its diff and the repository's past, and why. */
import {
  type Action,
  type ActionContext,
  type ActionResult,
  changeRequest,
  type NothingToDo,
  writeDocument,
} from "@gitops-health/actions-kit";
import { type Change, predicateHeader, readChange } from "@gitops-health/change";
import { compareLevels, type Level, maxLevel, type Predicate } from "@gitops-health/contracts";
import { pullRequestAuthor } from "@gitops-health/github";
import { riskLines, riskSummary } from "@gitops-health/report";
import { makersOf, overridden } from "@gitops-health/risk";
import packageJson from "../package.json" with { type: "json" };
import { inputs, type RiskScoreInputs } from "./inputs.ts";

export { inputs } from "./inputs.ts";

/** Scores the change that the inputs and the event name. */
export async function run(
  inputs: RiskScoreInputs,
  context: ActionContext,
): Promise<ActionResult<"risk-assessment"> | NothingToDo> {
  const request = changeRequest(inputs, context);
  const change = await readChange(request);
  if ("nothingToDo" in change) return change;
  const scores = [change.squashedRisk, ...change.commits.map((commit) => commit.risk)];
  const assessed = scores.map((score) => score.level).reduce(maxLevel);
  const wanted = { level: inputs.overrideLevel, reason: inputs.overrideReason, by: inputs.overrideBy };
  const { roles, required } = change.configuration.value.approvals;
  const { level, override } = overridden(assessed, wanted, {
    startedBy: context.event?.name === "workflow_dispatch" ? context.event.actor : undefined,
    approvers: required[assessed].flatMap((role) => roles[role] ?? []),
    makers: makersOf(
      change.commits.map(({ commit }) => commit),
      pullRequestAuthor(context.event),
    ),
  });
  const document = await writeDocument(request.outputDirectory, "risk-assessment", {
    ...predicateHeader(change, {
      action: "risk-score",
      version: packageJson.version,
      mode: inputs.mode,
      evaluatedAt: context.evaluatedAt,
      materials: {},
      notEvaluated: change.notEvaluated,
    }),
    score: change.squashedRisk.score,
    level,
    computedLevel: scores.map((score) => score.computedLevel).reduce(maxLevel),
    declaredLevel: change.squashedRisk.declaredLevel,
    squashed: change.squashedRisk,
    commits: change.commits.map((commit) => commit.risk),
    services: touchedServices(change, override === null ? undefined : level),
    override,
  });
  const { predicate } = document.statement;
  return {
    document,
    outputs: {
      "risk-level": predicate.level,
      "risk-score": String(predicate.score),
      "computed-level": predicate.computedLevel,
      "declared-level": predicate.declaredLevel ?? "",
    },
    summary: (budget) => riskSummary(predicate, budget),
    annotations: [],
    lines: riskLines(predicate),
    failure: null,
    failureExitCode: 1,
  };
}

/** The action for its own step and for the command. */
export const action: Action<typeof inputs, "risk-assessment"> = {
  producer: { name: "risk-score", version: packageJson.version },
  inputs,
  run,
};

/** Each service by the score of its own files; a level that a person set is never exceeded. */
function touchedServices(change: Change, most: Level | undefined): Predicate<"risk-assessment">["services"] {
  return change.services.flatMap((name, index) => {
    const files = change.files.filter((file) => file.services.includes(name));
    const service = change.configuration.value.services[name];
    const risk = change.serviceRisks[index];
    if (risk === undefined || service === undefined) return [];
    return {
      name,
      domains: [...service.domains],
      safetyClass: service["safety-class"] ?? null,
      level: most !== undefined && compareLevels(risk.level, most) > 0 ? most : risk.level,
      files: files.length,
    };
  });
}
