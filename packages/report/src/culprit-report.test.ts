import type { CulpritReport } from "@gitops-health/contracts";
import { describe, expect, test } from "vitest";
import { culpritSummary } from "./culprit-report.ts";
import { readingChart } from "./reading-chart.ts";

const sha = (digit: string) => digit.repeat(40);

function reading(position: number, digit: string, verdict: "good" | "bad" | "skip", value: number | null) {
  return {
    commit: sha(digit),
    position,
    verdict,
    value,
    exitCode: 0,
    duration: 1500,
    startedAt: "2026-11-22T08:00:00Z",
  };
}

function reportOf(more: Partial<CulpritReport> = {}): CulpritReport {
  return {
    schemaVersion: 1,
    producer: { action: "bisect", version: "0.1.0" },
    range: { base: sha("0"), head: sha("9"), mergeBase: sha("0") },
    headTree: sha("a"),
    resultTree: null,
    changeId: null,
    mode: { requested: "enforce", effective: "enforce", reasons: [] },
    materials: [],
    evaluatedAt: "2026-11-22T08:00:00Z",
    notEvaluated: [],
    good: sha("0"),
    bad: sha("9"),
    metric: { name: "p95", threshold: 500, direction: "above" },
    noise: "none",
    prior: "risk",
    firstParent: true,
    outcome: "culprit",
    culprit: {
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
    },
    remaining: [sha("4")],
    suspects: 12,
    confidence: { value: 1, assumption: "It always answers the same." },
    readings: [
      reading(12, "9", "bad", 687),
      reading(0, "0", "good", 178),
      reading(4, "4", "bad", 690),
      reading(3, "3", "good", 180),
    ],
    commandDigest: "c".repeat(64),
    recommendation: "Take it back.",
    ...more,
  };
}

test("the summary gives the answer, the readings and the change", () => {
  const page = culpritSummary(reportOf(), 100_000);
  expect(page).toContain("## Bisect: <code>444444444444</code> perf(payment)");
  expect(page).toContain("12 suspects");
  expect(page).toContain("4 runs of the command in 6.0 s");
  expect(page).toContain("risk score 61.5");
  expect(page).toContain("```diff\ndiff --git a/config/pool.json");
});

describe("the chart", () => {
  test("stands in the order of commits, with bars, the threshold and gaps", () => {
    const lines = readingChart(reportOf()).split("\n");
    expect(lines.map((line) => line.slice(0, 18).trim())).toEqual([
      "0  000000000000",
      "· 2 not tested",
      "3  333333333333",
      "4  444444444444",
      "· 7 not tested",
      "12  999999999999",
    ]);
    const bar = (index: number) => (lines[index]?.match(/█/g) ?? []).length;
    expect(bar(0)).toBeLessThan(bar(5));
    expect(bar(5)).toBeLessThanOrEqual(bar(3));
    const threshold = (index: number) => lines[index]?.indexOf("│");
    expect(threshold(0)).toBe(threshold(3));
    // The good bars end before the threshold, the bad ones beyond it.
    expect(lines[0]?.lastIndexOf("█")).toBeLessThan(threshold(0) ?? 0);
    expect(lines[3]?.lastIndexOf("█")).toBeGreaterThan(threshold(3) ?? 99);
    expect(lines[3]).toMatch(/690 {2}bad {5}<- culprit$/);
  });

  test("of a pass/fail command has verdicts only", () => {
    const chart = readingChart(
      reportOf({ metric: null, readings: [reading(0, "0", "good", null), reading(1, "1", "skip", null)] }),
    );
    expect(chart).toBe(" 0  000000000000  good    good end\n 1  111111111111  skip");
  });

  test("takes values below zero and values that are all the same", () => {
    const flat = reportOf({
      metric: { name: "x", threshold: 0, direction: "below" },
      readings: [reading(0, "0", "good", 0)],
    });
    expect(readingChart(flat)).toContain("good");
    const negative = reportOf({
      metric: { name: "x", threshold: -5, direction: "below" },
      readings: [reading(0, "0", "good", -1), reading(1, "1", "bad", -9)],
    });
    expect(readingChart(negative).split("\n")).toHaveLength(2);
  });
});

test("a group lists its commits, and not reproduced names nobody", () => {
  const group = culpritSummary(reportOf({ outcome: "group", culprit: null, remaining: [sha("4"), sha("5")] }), 100_000);
  expect(group).toContain("one of 2 commits");
  expect(group).toContain(sha("5"));
  const none = reportOf({
    outcome: "not-reproduced",
    culprit: null,
    remaining: [],
    confidence: { value: null, assumption: "" },
  });
  expect(culpritSummary(none, 100_000)).not.toContain("Confidence");
});

test("a diff that tries to end its block stays inside, and its invisible characters are shown", () => {
  const culprit = reportOf().culprit;
  if (culprit === null) throw new Error("no culprit");
  const diff = "+````\n+# heading\n+<img src=x>\n+\u202Eevil\n";
  const header = "</code><script>x</script> | @everyone";
  const page = culpritSummary(reportOf({ culprit: { ...culprit, diff, header } }), 100_000);
  expect(page).toContain("`````diff\n+````\n+# heading");
  expect(page).toContain("+\\u{202e}evil");
  expect(page).not.toContain("<script>");
  expect(page).not.toContain("@everyone");
});

test("a huge diff and thousands of files fit the budget", () => {
  const culprit = reportOf().culprit;
  if (culprit === null) throw new Error("no culprit");
  const files = Array.from({ length: 5000 }, (_, index) => ({
    path: `folder/file-${index}`,
    additions: 1,
    deletions: 0,
  }));
  const diff = "+line of the diff\n".repeat(3600);
  for (const budget of [500, 5000, 50_000]) {
    const page = culpritSummary(reportOf({ culprit: { ...culprit, files, diff, diffTruncated: true } }), budget);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(budget);
  }
});
