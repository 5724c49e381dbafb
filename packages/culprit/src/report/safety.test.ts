import { expect, test } from "vitest";
import { exposureTimes, safetyImpact } from "./safety.ts";

const FACTS = { services: ["device"], domains: ["device" as const], safetyClass: "C" as const };

test("the exposure is the time between deployment and detection, in whatever zones they are given", () => {
  const times = exposureTimes("2026-11-22T03:58:00+01:00", "2026-11-22T03:12:00Z");
  expect(safetyImpact(FACTS, [], times)).toMatchObject({
    deployedAt: "2026-11-22T02:58:00Z",
    detectedAt: "2026-11-22T03:12:00Z",
    exposureSeconds: 840,
    safetyClass: "C",
    clinicalImpact: null,
  });
});

test.each([
  [undefined, undefined],
  ["2026-11-22T03:12:00Z", undefined],
  [undefined, "2026-11-22T03:12:00Z"],
])("without both times there is no exposure (%s, %s)", (deployed, detected) => {
  expect(safetyImpact(FACTS, [], exposureTimes(deployed, detected)).exposureSeconds).toBeNull();
});

test.each([["yesterday"], ["2026-11-22"], ["2026-11-22T03:12:00"], ["2026-13-22T03:12:00Z"], ["1".repeat(1000)]])(
  "%j is no time with a zone",
  (text) => expect(() => exposureTimes(text, undefined)).toThrow(/deployed-at.*such as 2026-11-22T03:14:00Z/),
);

test("what was seen before it went out belongs to another deployment", () =>
  expect(() => exposureTimes("2026-11-22T03:12:00Z", "2026-11-22T03:11:59Z")).toThrow(/is before deployed-at/));

test("the highest declared clinical impact counts, whoever of the merge declared it", () => {
  const messages = [
    "fix: a\n\nCLINICAL-IMPACT: low\n",
    "fix: b\n\nClinical-Safety: high\n",
    "fix: c\n\nCLINICAL-IMPACT: none\n",
  ];
  const times = exposureTimes(undefined, undefined);
  expect(safetyImpact(FACTS, messages, times).clinicalImpact).toBe("high");
  expect(safetyImpact(FACTS, ["fix: a\n\nsays CLINICAL-IMPACT: high in its body\n"], times).clinicalImpact).toBeNull();
});
