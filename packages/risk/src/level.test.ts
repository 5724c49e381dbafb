import { expect, test } from "vitest";
import { levelFloors, pathFloor, raise } from "./level.ts";
import type { FloorInput } from "./request.ts";

const nothing: FloorInput = { domains: [], safetyClass: null, governanceEdits: [], findings: [] };

test.each([
  [{}, undefined],
  [{ domains: ["phi"] }, 0.5],
  [{ domains: ["financial", "cardholder"] }, 0.5],
  [{ domains: ["phi", "device"] }, 0.6],
  [{ domains: ["device"], safetyClass: "C" }, 0.7],
  [{ domains: ["device"], safetyClass: "B" }, 0.6],
] as const)("the path factor of %j is at least %s", (given, value) => {
  expect(pathFloor({ ...nothing, ...given })?.value).toBe(value);
});

test("safety class C and edits of the rules are high at least", () => {
  expect(levelFloors(nothing)).toEqual([]);
  expect(raise("low", levelFloors({ ...nothing, safetyClass: "C" }))).toBe("high");
  expect(raise("low", levelFloors({ ...nothing, governanceEdits: [".github/gitops-health.yml"] }))).toBe("high");
});

test("a finding sets the floor that it names, and floors never lower", () => {
  const findings = [{ level: "critical" as const, reason: "a secret" }];
  expect(raise("medium", levelFloors({ ...nothing, findings, safetyClass: "C" }))).toBe("critical");
  expect(raise("critical", [{ level: "high", reason: "" }])).toBe("critical");
});
