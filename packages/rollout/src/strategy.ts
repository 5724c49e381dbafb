import type { Configuration } from "@gitops-health/config";
import {
  type Gate,
  type Level,
  type ServicePlan,
  type Stage,
  type Strategy,
  strategies,
} from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";
import { approvalGate, manualReview, metricGates, smokeTest } from "./gates.ts";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The table of levels: how a change of each level reaches its users. */
const byLevel: Readonly<Record<Level, Strategy>> = {
  low: "rolling",
  medium: "canary",
  high: "blue-green",
  critical: "blue-green",
};

export function strategyOf(level: Level): Strategy {
  return byLevel[level];
}

/** The strategy that asks most; `rolling` for an empty list. */
export function strictest(all: readonly Strategy[]): Strategy {
  return all.reduce<Strategy>((a, b) => (strategies.indexOf(a) >= strategies.indexOf(b) ? a : b), "rolling");
}

/**
 * Stages of one service's deployment, in order, and all gates that they name, sorted by id.
 * A stage ends when it has lasted `minDuration` seconds and its gates accept.
 */
export function stagesOf(
  level: Level,
  requiredApprovals: number,
  limits: Configuration["deployment"]["gates"],
): { stages: Stage[]; gates: Gate[] } {
  const metrics = metricGates(limits);
  const approvals = requiredApprovals > 0 ? [approvalGate(requiredApprovals)] : [];
  const stage = (name: string, weight: number, minDuration: number, gates: readonly Gate[]) => ({
    stage: { name, weight, minDuration, gates: gates.map((gate) => gate.id).sort(compare) },
    gates,
  });
  const before =
    level === "critical"
      ? [stage("review", 0, 0, [...approvals, manualReview])]
      : level !== "high" && approvals.length > 0
        ? [stage("approval", 0, 0, approvals)]
        : [];
  const after = {
    rolling: [stage("rolling-update", 100, 0, []), stage("verify", 100, 0, metrics)],
    canary: [
      stage("canary-5", 5, 30 * MINUTE, metrics),
      stage("canary-25", 25, HOUR, metrics),
      stage("full", 100, 0, metrics),
    ],
    "blue-green": [
      // Of level high the preview may be applied while the approvals are outstanding: it gets no traffic. Traffic waits for them.
      stage("preview", 0, 0, level === "high" ? [...approvals, smokeTest] : [smokeTest]),
      stage("switch", 100, 0, metrics),
      stage("keep-blue", 100, DAY, metrics),
    ],
  }[strategyOf(level)];
  const all = [...before, ...after];
  const gates = new Map(all.flatMap((each) => each.gates).map((gate) => [gate.id, gate]));
  return {
    stages: all.map((each) => each.stage),
    gates: [...gates.values()].sort((a, b) => compare(a.id, b.id)),
  };
}

/**
 * How a service goes back. A data migration that cannot be undone makes every automatic way back a second incident
 * (the former version meets a schema that it does not know), so then the deployment halts and a person is called.
 *
 * @param dataMigrationReversible null when nobody has said
 */
export function rollbackOf(
  strategy: Strategy,
  gates: readonly Gate[],
  dataMigrationReversible: boolean | null,
): ServicePlan["rollback"] {
  const automatic = { rolling: "undo", canary: "abort", "blue-green": "switch-back" } as const;
  return {
    triggers: gates.filter((gate) => gate.limit !== null).map((gate) => gate.id),
    method: dataMigrationReversible === false ? "halt-and-page" : automatic[strategy],
    window: strategy === "blue-green" ? DAY : 0,
    dataMigrationReversible,
  };
}
