import { defaultConfiguration, parseConfiguration } from "@gitops-health/config";
import { DeploymentPlan, type Level, type Predicate } from "@gitops-health/contracts";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { complianceAnalysis, riskAssessment, someHeader, violation } from "../../../test/predicates.ts";
import { type PlanRequest, planDeployment } from "./plan.ts";

const sha = (digit: string) => digit.repeat(40);
const header = someHeader();
const riskOf = (level: Level, services?: Readonly<Record<string, Level>>) => riskAssessment(header, level, services);
const complianceOf = (more?: Partial<Predicate<"compliance-analysis">>) => complianceAnalysis(header, more);

const staffed = parse(`
version: 1
approvals:
  roles: { security: ["@alice", "@acme/security"], compliance: ["@carol"] }
`);

function parse(yaml: string) {
  return parseConfiguration(Buffer.from(yaml), "gitops-health.yml");
}

function plan(more: Partial<PlanRequest> = {}) {
  const fields = planDeployment({
    risk: riskOf("low"),
    compliance: complianceOf(),
    configuration: staffed,
    evaluatedAt: "2026-11-22T08:00:00Z",
    mode: "enforce",
    environment: "production",
    people: ["Ada Lovelace <ada@example.com>"],
    dataMigrationReversible: null,
    ...more,
  });
  const checked = z.safeParse(DeploymentPlan, { ...header, ...fields });
  expect(checked.error?.issues).toBeUndefined();
  const [service] = fields.plans;
  if (service === undefined) throw new Error("A plan has at least one service.");
  return { ...fields, service, weights: service.stages.map((stage) => [stage.weight, stage.minDuration]) };
}

describe("the table of levels", () => {
  test("low is rolled out and verified, without approval", () => {
    const { strategy, weights, held, requiredApprovals, service } = plan();
    expect({ strategy, weights, held, requiredApprovals, method: service.rollback.method }).toEqual({
      strategy: "rolling",
      weights: [
        [100, 0],
        [100, 0],
      ],
      held: false,
      requiredApprovals: 0,
      method: "undo",
    });
  });

  test("medium is a canary: 5 % for 30 min, 25 % for 1 h, 100 %, gates at each", () => {
    const { strategy, weights, service } = plan({ risk: riskOf("medium") });
    expect({ strategy, weights, method: service.rollback.method }).toEqual({
      strategy: "canary",
      weights: [
        [5, 1800],
        [25, 3600],
        [100, 0],
      ],
      method: "abort",
    });
    for (const stage of service.stages)
      expect(stage.gates).toEqual(["error-rate", "latency-p95", "transaction-failures"]);
  });

  test("high is blue-green, 0 to 100 %, two approvals of different roles, blue kept for 24 h", () => {
    const { strategy, weights, held, requiredApprovals, service } = plan({ risk: riskOf("high") });
    expect({ strategy, weights, held, requiredApprovals }).toEqual({
      strategy: "blue-green",
      weights: [
        [0, 0],
        [100, 0],
        [100, 86400],
      ],
      held: false,
      requiredApprovals: 2,
    });
    expect(service.stages[0]?.gates).toEqual(["approvals", "smoke-test"]);
    expect(service.approvals.map((each) => [each.role, each.count])).toEqual([
      ["compliance", 1],
      ["security", 1],
    ]);
    expect(service.rollback).toMatchObject({ method: "switch-back", window: 86400 });
  });

  test("critical is held: nothing is applied before approvals and a manual review", () => {
    const { strategy, held, holdReasons, service } = plan({ risk: riskOf("critical") });
    expect({ strategy, held }).toEqual({ strategy: "blue-green", held: true });
    expect(holdReasons).toEqual([expect.stringMatching(/critical/)]);
    expect(service.stages[0]).toMatchObject({ name: "review", weight: 0, gates: ["approvals", "manual-review"] });
  });

  test("gates have the limits of the configuration, as shares", () => {
    const configuration = parse(
      "version: 1\ndeployment: { gates: { error-rate: 0.3, latency-p95: 250, transaction-failures: 0.07 } }",
    );
    expect(plan({ configuration }).service.gates.map((gate) => [gate.id, gate.limit, gate.latencyLimit])).toEqual([
      ["error-rate", 0.003, null],
      ["latency-p95", 0.05, 250],
      ["transaction-failures", 0.0007, null],
    ]);
  });

  test("a migration that cannot be undone turns the rollback into halt and page", () =>
    expect(plan({ dataMigrationReversible: false }).service.rollback).toMatchObject({
      method: "halt-and-page",
      dataMigrationReversible: false,
    }));
});

describe("several services", () => {
  test("each is planned by its own level, the scalar strategy is the strictest", () => {
    const result = plan({ risk: riskOf("high", { "payment-gateway": "medium", "phi-service": "high", auth: "low" }) });
    expect(result.strategy).toBe("blue-green");
    expect(result.plans.map((each) => [each.service, each.strategy])).toEqual([
      ["auth", "rolling"],
      ["payment-gateway", "canary"],
      ["phi-service", "blue-green"],
    ]);
  });

  test("a level that no service carries (declared, or of files outside) counts for all of them", () => {
    const result = plan({ risk: riskOf("high", { a: "low", b: "medium" }) });
    expect(result.plans.map((each) => each.level)).toEqual(["high", "high"]);
  });

  test("a change that touches no service has one plan for the repository", () =>
    expect(plan({ risk: riskOf("medium") }).plans.map((each) => [each.service, each.level])).toEqual([
      ["repository", "medium"],
    ]));
});

test("a role that nobody holds is a hold, and a level below high that requires one waits before any traffic", () => {
  expect(plan({ risk: riskOf("high"), configuration: defaultConfiguration() })).toMatchObject({
    held: true,
    holdReasons: [
      expect.stringContaining("approvals.roles.compliance"),
      expect.stringContaining("approvals.roles.security"),
    ],
  });
  const configuration = parse(
    "version: 1\napprovals: { roles: { lead: ['@a', '@b'] }, required: { low: [lead, lead], high: [lead], critical: [lead] } }",
  );
  const { requiredApprovals, held, service } = plan({ configuration });
  expect({ requiredApprovals, held }).toEqual({ requiredApprovals: 2, held: false });
  expect(service.stages[0]).toMatchObject({ weight: 0, gates: ["approvals"] });
});

describe("compliance", () => {
  const broken = complianceOf({ compliant: false, violations: [violation("sox.x.y"), violation("hipaa.x.y")] });

  test("violations hold the plan whatever the risk and the mode", () => {
    for (const mode of ["enforce", "warn"] as const)
      expect(plan({ compliance: broken, mode })).toMatchObject({
        held: true,
        holdReasons: [expect.stringContaining("hipaa.x.y, sox.x.y")],
      });
  });

  test("what could not be evaluated holds in mode enforce only", () => {
    const rule = { code: "hipaa.x.z", title: "t", controls: [], reason: "no services" };
    const compliance = complianceOf({ complete: false, rulesNotEvaluated: [{ ...rule, phase: "change", due: true }] });
    expect(plan({ compliance }).holdReasons).toEqual([expect.stringContaining("hipaa.x.z")]);
    expect(plan({ compliance, mode: "warn" }).held).toBe(false);
  });

  test("rules of phase deploy bind later and hold nothing here", () => {
    const rule = { code: "sox.x.z", title: "t", controls: [], reason: "phase", phase: "deploy" as const, due: false };
    expect(plan({ compliance: complianceOf({ rulesNotEvaluated: [rule] }) }).held).toBe(false);
  });
});

test("a freeze window holds the services that it does not let pass", () => {
  const window = 'name: holidays, from: "2026-11-22T00:00Z", until: "2026-11-23T00:00Z", allow-up-to: medium';
  const configuration = parse(
    `version: 1\napprovals: { roles: { security: ["@a"], compliance: ["@b"] } }\ndeployment: { freeze-windows: [{ ${window} }] }`,
  );
  const mixed = plan({ configuration, risk: riskOf("high", { a: "medium", b: "high" }) });
  expect(mixed).toMatchObject({ held: true, freeze: { name: "holidays" } });
  expect(mixed.plans.map((each) => each.held)).toEqual([false, true]);
  expect(plan({ configuration, risk: riskOf("medium") })).toMatchObject({ held: false, freeze: null });
});

describe("the plan digest", () => {
  const base = () => plan({ risk: riskOf("high") }).planDigest;

  test("outlives another time and a freeze window, so that approvals stay bound", () => {
    expect(plan({ risk: riskOf("high"), evaluatedAt: "2027-01-01T00:00:00Z" }).planDigest).toBe(base());
    expect(
      plan({
        risk: { ...riskOf("high"), evaluatedAt: "2027-01-01T00:00:00Z" },
        compliance: complianceOf({ evaluatedAt: "2027-01-01T00:00:00Z" }),
      }).planDigest,
    ).toBe(base());
  });

  test.each<[string, Partial<PlanRequest>]>([
    ["the environment", { environment: "staging" }],
    ["the commit", { risk: { ...riskOf("high"), range: { ...header.range, head: sha("9") } } }],
    ["the tree that the merge gives", { risk: { ...riskOf("high"), resultTree: sha("9") } }],
    ["the level", { risk: riskOf("critical") }],
    ["the verdict", { compliance: complianceOf({ compliant: false }) }],
    ["the policies", { compliance: complianceOf({ bundleDigest: "f".repeat(64) }) }],
    ["the configuration", { configuration: defaultConfiguration() }],
    ["the people", { people: ["Eve <eve@example.com>"] }],
    ["the migration", { dataMigrationReversible: false }],
  ])("changes with %s", (_, more) => expect(plan({ risk: riskOf("high"), ...more }).planDigest).not.toBe(base()));
});

test("the same request gives the same plan, and it expires after the configured days", () => {
  expect(plan()).toEqual(plan());
  expect(plan().expiresAt).toBe("2026-11-29T08:00:00Z");
});
