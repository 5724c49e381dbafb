import type { Reading } from "@gitops-health/contracts";
import { byteLength } from "@gitops-health/text";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type RoundFacts, roundSummary } from "./round-summary.ts";

const reading: Reading = {
  commit: "a".repeat(40),
  position: 3,
  verdict: "bad",
  value: 687,
  exitCode: 0,
  duration: 1000,
  setupDuration: null,
  startedAt: "2026-11-22T08:00:00Z",
  runner: "runner-2 (linux x64, some processor)",
  buildKey: "b".repeat(64),
};
const facts: RoundFacts = {
  suspects: 30,
  taken: 5,
  readings: [reading],
  warnings: ["Runner 3 of this round brought no reading."],
  slots: [{ slot: 1, commits: ["c".repeat(40), "d".repeat(40)] }],
};

test("says what was read, what is missing and what is next", () => {
  const page = roundSummary(facts, 10_000);
  expect(page).toContain("5 readings so far among 30 suspects");
  expect(page).toContain("> Runner 3 of this round brought no reading");
  expect(page).toMatch(/aaaaaaaaaaaa.*\| bad \| 687 \| runner-2/);
  expect(page).toMatch(/\| 1 \| .*cccccccccccc.*dddddddddddd/);
});

test("no good value reads like a bad one", () => {
  const readings = [
    { ...reading, value: 500.4 },
    { ...reading, verdict: "good", value: 499.6 } as const,
    { ...reading, value: 687.123 },
  ];
  const page = roundSummary({ ...facts, readings }, 10_000);
  for (const said of ["| bad | 500.4 |", "| good | 499.6 |", "| bad | 687 |"]) expect(page).toContain(said);
});

test("a runner's page knows nothing of suspects and of what is next", () => {
  const page = roundSummary({ ...facts, suspects: null, taken: 1, warnings: [], slots: [] }, 10_000);
  expect(page).toContain("1 reading so far\n");
  expect(page).not.toContain("Next");
});

test("names and warnings that runners made up stay text, within the budget", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 300, max: 4000 }), (text, budget) => {
      const hostile = `<img src=x>|@team\n::error::${text}`;
      const page = roundSummary(
        { ...facts, readings: Array(50).fill({ ...reading, runner: hostile }), warnings: [hostile] },
        budget,
      );
      expect(byteLength(page)).toBeLessThanOrEqual(budget);
      expect(page).not.toMatch(/<img|@team|^::/m);
    }),
  ));
