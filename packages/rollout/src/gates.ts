import type { Configuration } from "@gitops-health/config";
import type { Gate } from "@gitops-health/contracts";

/** The three figures that are watched wherever a new version gets traffic, with the limits of the configuration; sorted by id. */
export function metricGates(limits: Configuration["deployment"]["gates"]): Gate[] {
  return [
    {
      id: "error-rate",
      title: "Error rate",
      kind: "error-rate",
      limit: share(limits["error-rate"]),
      latencyLimit: null,
      description: `Rolled back when more than ${limits["error-rate"]} % of the requests fail.`,
      onNoData: "hold",
    },
    {
      id: "latency-p95",
      title: "Latency p95",
      kind: "latency",
      // "p95 above the limit" is the same as "more than 5 % of the requests take longer": a proportion, as the other gates.
      limit: 0.05,
      latencyLimit: limits["latency-p95"],
      description: `Rolled back when more than 5 % of the requests take longer than ${limits["latency-p95"]} ms.`,
      onNoData: "hold",
    },
    {
      id: "transaction-failures",
      title: "Transaction failures",
      kind: "transaction-failures",
      limit: share(limits["transaction-failures"]),
      latencyLimit: null,
      description: `Rolled back when more than ${limits["transaction-failures"]} % of the transactions fail.`,
      onNoData: "hold",
    },
  ];
}

/** Passes when the new version, before it gets any traffic, does what its smoke tests ask. */
export const smokeTest: Gate = {
  id: "smoke-test",
  title: "Smoke test",
  kind: "smoke-test",
  limit: null,
  latencyLimit: null,
  description: "The smoke tests pass against the preview, which gets no traffic of users.",
  onNoData: "hold",
};

/** Passes when every role of the plan has approved. */
export function approvalGate(required: number): Gate {
  return {
    id: "approvals",
    title: "Approvals",
    kind: "manual",
    limit: null,
    latencyLimit: null,
    description: `${required === 1 ? "One person approves" : `${required} different people approve`} this plan, as its roles ask.`,
    onNoData: "hold",
  };
}

/** Passes when a person has looked at the change and at the plan, beside the approvals. */
export const manualReview: Gate = {
  id: "manual-review",
  title: "Manual review",
  kind: "manual",
  limit: null,
  latencyLimit: null,
  description: "A person reviews the change and this plan before anything is applied.",
  onNoData: "hold",
};

/** Per cent as a share, without the noise that a division leaves (0.1 / 100 and the like). */
function share(percent: number): number {
  return Number((percent / 100).toPrecision(12));
}
