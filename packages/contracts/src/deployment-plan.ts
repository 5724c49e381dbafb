import * as z from "zod/mini";
import { header } from "./header.ts";
import { Level, Sha256 } from "./nouns.ts";

export const strategies = ["rolling", "canary", "blue-green"] as const;
export const Strategy = z.enum(strategies);
export type Strategy = z.infer<typeof Strategy>;

/** A figure that is watched during and after a stage. */
export const Gate = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum(["error-rate", "latency", "transaction-failures", "smoke-test", "manual"]),
  /** The share of bad requests above which the deployment is rolled back; null for a gate that people or tests decide. */
  limit: z.nullable(z.number()),
  /** Milliseconds above which a request counts as bad; null unless the kind is `latency`. */
  latencyLimit: z.nullable(z.number()),
  description: z.string(),
  onNoData: z.enum(["hold", "rollback"]),
});
export type Gate = z.infer<typeof Gate>;

export const Stage = z.strictObject({
  name: z.string(),
  /** Share of traffic on the new version, per cent. */
  weight: z.number(),
  /** Seconds that the stage lasts at least; 0 when it ends as soon as its gates accept. */
  minDuration: z.number(),
  /** Ids of the gates that must accept before the next stage. */
  gates: z.array(z.string()),
});
export type Stage = z.infer<typeof Stage>;

export const ApprovalRequirement = z.strictObject({
  role: z.string(),
  count: z.number(),
  /** Users and teams that may give it, from the configuration; empty when none is configured (then nobody can, and the plan says so). */
  eligible: z.array(z.string()),
});

/** How the former version comes back. */
export const RollbackMethod = z.enum(["abort", "undo", "switch-back", "halt-and-page"]);

export const ServicePlan = z.strictObject({
  service: z.string(),
  level: Level,
  strategy: Strategy,
  stages: z.array(Stage),
  gates: z.array(Gate),
  approvals: z.array(ApprovalRequirement),
  /** Approvals in all, of distinct people. */
  requiredApprovals: z.number(),
  rollback: z.strictObject({
    triggers: z.array(z.string()),
    method: RollbackMethod,
    /** Seconds that the former version is kept ready. */
    window: z.number(),
    dataMigrationReversible: z.nullable(z.boolean()),
  }),
  held: z.boolean(),
  holdReasons: z.array(z.string()),
});
export type ServicePlan = z.infer<typeof ServicePlan>;

export const DeploymentPlan = z.strictObject({
  ...header,
  environment: z.string(),
  level: Level,
  /** The strictest of the plans. */
  strategy: Strategy,
  held: z.boolean(),
  holdReasons: z.array(z.string()),
  requiredApprovals: z.number(),
  /** People who may not approve: authors, committers and co-authors of the change. */
  excludedApprovers: z.array(z.string()),
  plans: z.array(ServicePlan),
  freeze: z.nullable(z.strictObject({ name: z.string(), from: z.string(), until: z.string() })),
  expiresAt: z.string(),
  /** sha256 of the canonical bytes of everything that decides what is deployed and how (not of times): what approvals are bound to. */
  planDigest: Sha256,
});
export type DeploymentPlan = z.infer<typeof DeploymentPlan>;
