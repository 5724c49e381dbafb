/** A culprit report with every part filled in, for tests of what is made from one. */
import type { CulpritReport, Reading } from "../packages/contracts/src/index.ts";

export const sha = (digit: string) => digit.repeat(40);

export function reading(position: number, digit: string, verdict: Reading["verdict"], value: number | null): Reading {
  return {
    commit: sha(digit),
    position,
    verdict,
    value,
    exitCode: 0,
    duration: 1500,
    setupDuration: null,
    startedAt: "2026-11-22T08:00:00Z",
    runner: "runner-1",
    buildKey: "b".repeat(64),
  };
}

export const culprit: NonNullable<CulpritReport["culprit"]> = {
  commit: sha("4"),
  parent: sha("3"),
  author: "Ada <ada@example.com>",
  date: "2026-11-20T08:00:00Z",
  header: "perf(payment): smaller pool",
  services: ["payment-gateway"],
  riskScore: 61.5,
  brings: [],
  files: [{ path: "config/pool.json", additions: 1, deletions: 1 }],
  diff: "diff --git a/config/pool.json b/config/pool.json\n-20\n+10\n",
  diffTruncated: false,
  hunks: [
    {
      path: "config/pool.json",
      line: 2,
      points: 4,
      reasons: [
        { points: 2, what: "changes a value of a configuration file" },
        { points: 2, what: "changes a number beside pool" },
      ],
      diff: "@@ -2,1 +2,1 @@\n-20\n+10\n",
      diffTruncated: false,
    },
  ],
  hunkCount: 1,
  component: ["payment"],
  migrations: [],
};

export function reportOf(more: Partial<CulpritReport> = {}): CulpritReport {
  return {
    schemaVersion: 1,
    producer: { action: "bisect", version: "0.1.0" },
    range: { base: sha("0"), head: sha("9"), mergeBase: sha("0") },
    headTree: sha("a"),
    resultTree: null,
    changeId: null,
    mode: { requested: "enforce", effective: "enforce", reasons: [] },
    materials: [{ name: "configuration", digest: { sha256: "d".repeat(64) } }],
    evaluatedAt: "2026-11-22T09:00:00Z",
    notEvaluated: [],
    good: sha("0"),
    bad: sha("9"),
    metric: { name: "p95", threshold: 500, direction: "above" },
    noise: "auto",
    prior: "risk",
    firstParent: true,
    outcome: "culprit",
    culprit,
    remaining: [sha("4")],
    suspects: 12,
    top: [
      {
        commit: sha("4"),
        position: 4,
        header: culprit.header,
        author: culprit.author,
        date: culprit.date,
        probability: 0.973,
        riskScore: 61.5,
      },
    ],
    model: "continuous",
    reproduced: 0.999,
    contradicted: null,
    undecidedBecause: null,
    effect: { good: 178, bad: 687, difference: 509, low: 480.25, high: 540, level: 0.95 },
    drifted: false,
    runners: [],
    builds: 4,
    counterfactual: {
      kind: "measured",
      outcome: "returns",
      effect: { good: 180, bad: 687, difference: 507, low: 470, high: 541, level: 0.95 },
      readings: [{ ...reading(12, "9", "good", 181), commit: sha("9") }],
      tree: sha("e"),
    },
    confidence: { value: 0.973, assumption: "It always varies alike." },
    readings: [
      reading(12, "9", "bad", 687),
      reading(0, "0", "good", 178),
      reading(4, "4", "bad", 690),
      reading(3, "3", "good", 180),
      reading(3, "3", "good", 190),
      reading(3, "3", "good", 230),
    ],
    commandDigest: "c".repeat(64),
    recommendation: "Take it back.",
    action: {
      kind: "revert",
      what: "Take 444444444444 back by a revert: it was measured.",
      why: "The readings returned.",
      command: `git revert ${sha("4")}`,
      revertVerified: true,
    },
    rollback: {
      recommended: "yes",
      target: sha("3"),
      versions: ["v2.14.1", "stable"],
      olderVersion: null,
      targetReadings: 3,
      targetGood: 3,
      undoes: 9,
      reason: "It was measured 3 times and was good each time.",
      migrations: [],
    },
    approval: {
      level: "high",
      levelFrom: "the level of the culprit's own risk score",
      roles: [
        { role: "security", eligible: ["@alice", "@bob"] },
        { role: "compliance", eligible: [] },
      ],
    },
    safety: {
      services: ["payment-gateway"],
      domains: ["financial"],
      safetyClass: null,
      clinicalImpact: "low",
      deployedAt: "2026-11-22T02:58:00Z",
      detectedAt: "2026-11-22T03:12:00Z",
      exposureSeconds: 840,
    },
    deployment: {
      joinedBy: "head",
      absent: null,
      risk: {
        file: "evidence/risk-assessment.json",
        sha256: "f".repeat(64),
        evaluatedAt: "2026-11-21T08:00:00Z",
        level: "high",
        score: 61.5,
      },
      compliance: null,
      plan: {
        file: "evidence/deployment-plan.json",
        sha256: "e".repeat(64),
        evaluatedAt: "2026-11-21T08:01:00Z",
        environment: "production",
        strategy: "canary",
        level: "high",
        held: false,
        requiredApprovals: 2,
        approvals: [{ role: "security", count: 1, eligible: ["@alice"] }],
        rollback: [{ service: "payment-gateway", method: "undo", window: 3600, dataMigrationReversible: null }],
      },
      refused: ["evidence/x.json was altered."],
    },
    incidents: {
      searched: true,
      folder: "incidents",
      files: 7,
      passedOver: ["huge.md: too large."],
      passedOverCount: 1,
      items: [
        {
          file: "2026-03-02-pool.md",
          title: "Payments slow",
          date: "2026-03-02",
          score: 1,
          shared: ["pool", "payment"],
          rootCause: "The pool was too small.",
          resolution: "Back to 20.",
        },
      ],
    },
    ...more,
  };
}

/** A report that names nobody. */
export function unnamed(
  outcome: "group" | "undecided" | "not-reproduced",
  more: Partial<CulpritReport> = {},
): CulpritReport {
  const none = outcome === "not-reproduced";
  return reportOf({
    outcome,
    culprit: null,
    counterfactual: null,
    remaining: none ? [] : [sha("4"), sha("5")],
    top: none ? [] : reportOf().top,
    confidence: { value: none ? null : 0.9, assumption: "It always varies alike." },
    ...more,
  });
}
