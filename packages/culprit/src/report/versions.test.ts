import type { Reading } from "@gitops-health/contracts";
import { expect, test } from "vitest";
import { reading as readingOf, sha } from "../../../../test/culprit-report.ts";
import { versionsOf } from "./versions.ts";

const space = {
  good: sha("0"),
  suspects: ["1", "2", "3", "4"].map((digit, at) => ({ sha: sha(digit), parents: at === 0 ? [] : [sha(String(at))] })),
  prior: new Map<string, number>(),
};
const of = (
  target: string | null,
  tags: Readonly<Record<string, readonly string[]>>,
  readings: readonly Reading[] = [],
  services: readonly string[] = [],
) =>
  versionsOf(
    target,
    space,
    readings,
    new Map(Object.entries(tags).map(([digit, names]) => [sha(digit), names])),
    services,
  );

test("the target's own tags, those that look most like a version of the service first", () => {
  const tags = ["auth/v4.5.6", "payment-gateway/v2.14.1", "release", "v2", "v2.14.1"];
  expect(of(sha("3"), { 3: tags }).versions).toEqual([
    "auth/v4.5.6",
    "payment-gateway/v2.14.1",
    "v2.14.1",
    "v2",
    "release",
  ]);
  expect(of(sha("3"), { 3: tags }, [], ["payment-gateway"]).versions[0]).toBe("payment-gateway/v2.14.1");
  expect(of(sha("3"), { 3: tags }).olderVersion).toBeNull();
});

test.each([
  ["web/v1.2", true],
  ["web-1.2", true],
  ["@acme/web@1.2", true],
  ["release/v1.2-web", true],
  ["webhooks/v1.2", false],
  ["web-admin/v1.2", false],
  ["cobweb/v1.2", false],
])("%s stands before a version of all services: %s", (tag, first) =>
  expect(of(sha("3"), { 3: ["v9.9.9", tag] }, [], ["web"]).versions[0]).toBe(first ? tag : "v9.9.9"),
);

test("without one the nearest older tagged commit back to the good end, passing over what read bad", () => {
  const readings = [readingOf(2, "2", "bad", 900), readingOf(1, "1", "good", 100), readingOf(1, "1", "skip", null)];
  expect(of(sha("3"), { 0: ["v1.0.0"], 1: ["v1.1.0"], 2: ["v1.2.0"], 4: ["v1.3.0"] }, readings)).toEqual({
    versions: [],
    olderVersion: { commit: sha("1"), versions: ["v1.1.0"], before: 2, readings: 1, good: 1 },
  });
  expect(of(sha("3"), { 0: ["v1.0.0"] }).olderVersion).toMatchObject({ commit: sha("0"), before: 3, readings: 0 });
  expect(of(sha("3"), { 4: ["v1.3.0"] }).olderVersion).toBeNull();
  expect(of(sha("0"), {}).olderVersion).toBeNull();
});

test("no target has no version, and names of tags are bounded and visible", () => {
  expect(of(null, { 3: ["v1"] })).toEqual({ versions: [], olderVersion: null });
  const { versions } = of(sha("3"), { 3: Array.from({ length: 50 }, (_, at) => `v${at}\u202e${"x".repeat(500)}`) });
  expect(versions).toHaveLength(5);
  for (const each of versions) {
    expect(Buffer.byteLength(each)).toBeLessThanOrEqual(120);
    expect(each).not.toContain("\u202e");
  }
});
