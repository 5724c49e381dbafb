import { catalog } from "@gitops-health/catalog";
import { controlsOfSafeguard } from "@gitops-health/detectors";
import { expect, it } from "vitest";
import { judgeAll } from "./benchmarks/detectors/safeguards.ts";

it("tells removed safeguards in six languages, and none that moved, was renamed, wrapped, replaced or is gone with its code", async () => {
  const judged = await judgeAll();
  expect(judged).toHaveLength(60);
  expect(judged.filter(({ removes }) => removes !== null)).toHaveLength(30);
  expect(
    judged.filter(({ right }) => !right).map(({ language, change, told }) => ({ language, change, told })),
  ).toEqual([]);
});

it("is sure enough to block when nothing but the safeguard goes", async () => {
  const taken = (await judgeAll()).filter(({ removes }) => removes !== null);
  expect(Math.min(...taken.map(({ confidence }) => confidence))).toBeGreaterThanOrEqual(90);
});

it("names only controls that the catalog has, for every safeguard", () => {
  const named = Object.values(controlsOfSafeguard).flat();
  expect(named.filter((id) => catalog.get(id) === undefined)).toEqual([]);
  expect(Object.values(controlsOfSafeguard).every((ids) => ids.length > 0)).toBe(true);
});
