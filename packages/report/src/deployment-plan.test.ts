import type { Predicate } from "@gitops-health/contracts";
import { expect, test } from "vitest";
import { deploymentSummary } from "./deployment-plan.ts";

type Plan = Predicate<"deployment-plan">;
const sha = "a".repeat(40);

function planOf(more: Partial<Plan> = {}): Plan {
  return {
    schemaVersion: 1,
    producer: { action: "deploy-strategy", version: "0.1.0" },
    range: { base: null, head: sha, mergeBase: null },
    headTree: sha,
    resultTree: null,
    changeId: null,
    mode: { requested: "enforce", effective: "enforce", reasons: [] },
    materials: [],
    evaluatedAt: "2026-11-22T08:00:00Z",
    notEvaluated: [],
    environment: "production",
    level: "high",
    strategy: "blue-green",
    held: false,
    holdReasons: [],
    requiredApprovals: 2,
    excludedApprovers: ["Ada <ada@example.com>"],
    plans: [serviceOf("phi-service")],
    freeze: null,
    expiresAt: "2026-11-29T08:00:00Z",
    planDigest: "b".repeat(64),
    ...more,
  };
}

function serviceOf(service: string): Plan["plans"][number] {
  const gate = {
    title: "Latency p95",
    kind: "latency",
    limit: 0.05,
    latencyLimit: 500,
    description: "d",
    onNoData: "hold",
  } as const;
  return {
    service,
    level: "high",
    strategy: "blue-green",
    stages: [
      { name: "preview", weight: 0, minDuration: 0, gates: ["latency-p95"] },
      { name: "switch", weight: 100, minDuration: 0, gates: ["latency-p95"] },
      { name: "keep-blue", weight: 100, minDuration: 86400, gates: ["latency-p95"] },
    ],
    gates: [{ id: "latency-p95", ...gate }],
    approvals: [
      { role: "security", count: 1, eligible: ["@alice", "@acme/security"] },
      { role: "compliance", count: 1, eligible: [] },
    ],
    requiredApprovals: 2,
    rollback: { triggers: ["latency-p95"], method: "switch-back", window: 86400, dataMigrationReversible: null },
    held: false,
    holdReasons: [],
  };
}

test("says what is deployed how, who must approve and until when", () => {
  const page = deploymentSummary(planOf(), 100_000);
  expect(page).toContain("## Deployment plan: blue-green\n");
  expect(page).toContain("2 approvals by different people required");
  expect(page).toContain("0 % → 100 % → 100 %");
  expect(page).toContain("24 h");
  expect(page).toContain("Latency p95 within 500 ms");
  expect(page).toContain("**nobody yet**");
  expect(page).toContain("2026-11-29T08:00:00Z");
});

test("a held plan says so first, with every reason", () => {
  const page = deploymentSummary(planOf({ held: true, holdReasons: ["one reason", "another"] }), 100_000);
  expect(page).toContain("blue-green, held");
  expect(page).toContain("> - one reason\n> - another");
});

test("what binds only when the deployment is approved is announced", () => {
  const later = [
    { what: "Two people approved (risk.dual_approval.one_approver)", reason: "binds when it is approved" },
  ];
  const page = deploymentSummary({ ...planOf(), notEvaluated: later }, 100_000);
  expect(page).toContain("**Not evaluated**");
  expect(page).toMatch(/- Two people approved \(risk.*one.*approver\): binds when it is approved/);
});

test("a control that was off is named, although the plan is whole without it", () => {
  const mode = { requested: "enforce", effective: "warn", reasons: ["No token, so nobody was asked."] } as const;
  const page = deploymentSummary({ ...planOf(), mode: { ...mode, reasons: [...mode.reasons] } }, 100_000);
  expect(page).toContain("**Not evaluated**, which is not the same as passed:\n\n- No token, so nobody was asked&#46;");
});

test("names from outside are never markup", () => {
  const hostile = "x | <img src=x> `::error::` [a](javascript:b)\n# heading";
  const page = deploymentSummary(
    planOf({
      environment: hostile,
      holdReasons: [hostile],
      held: true,
      excludedApprovers: [hostile],
      plans: [serviceOf(hostile)],
    }),
    100_000,
  );
  expect(page).not.toContain("<img");
  expect(page).not.toContain("](javascript");
  expect(page).not.toMatch(/^# heading/m);
  const columns = page
    .split("\n")
    .filter((line) => line.startsWith("|") && line.includes("preview"))[0]
    ?.split("|").length;
  expect(columns).toBe(7);
});

test("hundreds of services fit the budget, and the page says what was left out", () => {
  const plans = Array.from({ length: 500 }, (_, index) => serviceOf(`service-${index}`));
  const page = deploymentSummary(planOf({ plans }), 20_000);
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(20_000);
  expect(page).toMatch(/\d+ stages left out/);
});
