import type { Predicate, RiskFactor } from "@gitops-health/contracts";
import { byteLength } from "@gitops-health/text";
import { describe, expect, test } from "vitest";
import { riskLines, riskSummary } from "./risk-assessment.ts";
import { riskChart } from "./risk-chart.ts";

type Assessment = Predicate<"risk-assessment">;
type RiskScore = Assessment["squashed"];
const sha = "a".repeat(40);

function factor(contribution: number, weight: number, more: Partial<RiskFactor> = {}): RiskFactor {
  return {
    value: contribution / 100 / weight,
    weight,
    contribution,
    rationale: "It is so.",
    inputs: [],
    paths: [],
    ...more,
  };
}

function scoreOf(more: Partial<RiskScore> = {}): RiskScore {
  return {
    sha: null,
    score: 62.5,
    scoreLevel: "medium",
    floors: [],
    computedLevel: "medium",
    declaredLevel: null,
    level: "medium",
    factors: {
      semanticType: factor(30, 0.4, { inputs: [{ name: "controlFlow", raw: 12, percentile: 0.84 }] }),
      pathCriticality: factor(20, 0.3),
      changeMagnitude: factor(10, 0.2),
      history: factor(2.5, 0.1),
    },
    reference: { kind: "repository", commits: 1000, cuts: { medium: 40, high: 70, critical: 90 }, reason: "" },
    ...more,
  };
}

function assessmentOf(more: Partial<Assessment> = {}): Assessment {
  return {
    schemaVersion: 1,
    producer: { action: "risk-score", version: "0.1.0" },
    range: { base: null, head: sha, mergeBase: null },
    headTree: sha,
    resultTree: null,
    changeId: null,
    mode: { requested: "enforce", effective: "enforce", reasons: [] },
    materials: [],
    evaluatedAt: "2026-11-22T08:00:00Z",
    notEvaluated: [],
    score: 62.5,
    level: "medium",
    computedLevel: "medium",
    declaredLevel: null,
    squashed: scoreOf(),
    commits: [scoreOf({ sha })],
    services: [],
    override: null,
    ...more,
  };
}

test("level and score come first, the chart next", () => {
  const summary = riskSummary(assessmentOf(), 60_000);
  expect(summary.split("\n")[0]).toBe("## Risk: medium, 62.5 of 100");
  expect(summary.indexOf("```text")).toBeLessThan(summary.indexOf("| Factor |"));
  expect(summary).toContain("| Semantic type | Control-flow tokens added in code | 12 | 84 % |");
});

test("the chart draws all bars on one scale, with a mark at each cut", () => {
  const rows = riskChart(scoreOf()).split("\n");
  expect(rows[0]).toBe(`Score              62.5 of 100  ${"█".repeat(31)}${"░".repeat(19)}`);
  expect([...(rows[1] ?? "").trim()].flatMap((mark, at) => (mark === "┴" ? [at] : []))).toEqual([20, 35, 45]);
  expect(rows[2]).toBe(`Semantic type      30.0 of  40  ${"█".repeat(15)}${"░".repeat(5)}`);
  expect(rows.at(-1)).toBe(`History             2.5 of  10  █${"░".repeat(4)}`);
});

test("the chart holds scores and cuts at both ends", () => {
  const cuts = { medium: 0, high: 100, critical: 100 };
  for (const score of [0, 100]) {
    const [bar = "", ruler = ""] = riskChart(scoreOf({ score, reference: { ...scoreOf().reference, cuts } })).split(
      "\n",
    );
    expect(bar.length).toBe(ruler.length);
  }
});

describe("why the level is what it is", () => {
  const summary = (more: Partial<Assessment>) => riskSummary(assessmentOf(more), 60_000);

  test("a floor", () => {
    const floors = [{ level: "high" as const, reason: "It edits files that decide how changes are judged." }];
    const squashed = scoreOf({ floors, computedLevel: "high" });
    expect(summary({ squashed, computedLevel: "high", level: "high" })).toContain("At least high&#58; It edits files");
  });

  test("a commit that is riskier than the whole", () => {
    const commits = [scoreOf({ sha, score: 95, computedLevel: "critical", level: "critical" })];
    expect(summary({ commits, computedLevel: "critical", level: "critical" })).toContain("1 commit alone is critical");
  });

  test("a declaration", () => {
    expect(summary({ declaredLevel: "low" })).toContain("Declared low, computed medium; the higher counts");
    expect(summary({ declaredLevel: "medium" })).toContain("Declared medium, as computed");
  });

  test("an override", () => {
    const override = { level: "low" as const, reason: "words only", by: "@alice" };
    expect(summary({ override, level: "low" })).toContain("Set to low by &#64;&#8203;alice&#58; words only");
  });
});

test("the riskiest commits come first and are the last to be left out", () => {
  const commits = Array.from({ length: 300 }, (_, n) =>
    scoreOf({ sha: n.toString(16).padStart(40, "0"), score: n / 3 }),
  );
  const summary = riskSummary(assessmentOf({ commits }), 6000);
  expect(byteLength(summary)).toBeLessThanOrEqual(6000);
  expect(summary).toContain("<code>00000000000");
  expect(summary).toMatch(/\| 99\.66.* \|/);
  expect(summary).toMatch(/_\d+ commits of lower score left out; the result document has all\._/);
});

test("nothing untrusted becomes markup", () => {
  const paths = ["<img src=x>`|\n## a.ts"];
  const squashed = scoreOf({ factors: { ...scoreOf().factors, history: factor(1, 0.1, { paths }) } });
  const override = { level: "medium" as const, reason: "[x](javascript:1)\n::error::", by: "@<b>" };
  const summary = riskSummary(assessmentOf({ squashed, override }), 60_000);
  for (const raw of ["<img", "[x](", "@<b>", "\n## a.ts", "\n::error"]) expect(summary).not.toContain(raw);
});

test("the lines for a log say level, reasons and what was not evaluated", () => {
  const lines = riskLines(assessmentOf({ notEvaluated: [{ what: "risk history", reason: "the clone is shallow" }] }));
  expect(lines[0]).toContain("Risk medium: score 62.5 of 100.");
  expect(lines).toContain("  Semantic type 30: It is so.");
  expect(lines.at(-1)).toBe("  not evaluated: risk history, because the clone is shallow");
});
