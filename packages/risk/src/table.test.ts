import { expect, test } from "vitest";
import { columns, shippedSources, shippedTable, tableOf } from "./table.ts";
import { tableSource } from "./table-source.ts";

test("the shipped table names its histories and commits, and has sorted columns", () => {
  expect(shippedSources.map((source) => source.repository)).toEqual([
    "openmrs/openmrs-core",
    "openmrs/openmrs-esm-patient-chart",
    "apache/zookeeper",
  ]);
  for (const { head, quantiles } of shippedSources) {
    expect(head).toMatch(/^[0-9a-f]{40}$/);
    for (const column of columns) expect(quantiles[column]).toEqual([...quantiles[column]].sort((a, b) => a - b));
  }
});

test("a history can be left out, so that a benchmark judges it by the others", () => {
  expect(shippedTable(["apache/zookeeper"]).commits).toBe(
    shippedTable().commits - (shippedSources.find((source) => source.repository === "apache/zookeeper")?.commits ?? 0),
  );
});

test("a table made from rows gives back their percentiles", () => {
  const rows = Array.from({ length: 1001 }, (_, n) => ({
    controlFlow: n,
    calls: 0,
    comparisons: 0,
    publicApi: 0,
    linesAdded: n,
    hunks: 1,
    files: 1,
    directories: 1,
    fixDensity: 0,
    priorFixes: 0,
    authorCommits: n,
    quiet: false,
  }));
  const { percentile, commits } = tableOf([tableSource("a/b", "f".repeat(40), rows)]);
  expect(commits).toBe(1001);
  expect(percentile("linesAdded", 900)).toBeCloseTo(0.9, 2);
  expect(percentile("calls", 0)).toBe(0.5);
  expect(percentile("calls", 1)).toBe(1);
  expect(percentile("exposure", Math.log1p(500))).toBeCloseTo(0.5, 2);
});
