import { parseConfiguration, pathRules } from "@gitops-health/config";
import type { FileChange } from "@gitops-health/git";
import { expect, test } from "vitest";
import { checkService, componentOf } from "./component.ts";
import { rankHunks } from "./rank-hunks.ts";

const configuration = parseConfiguration(
  Buffer.from(
    'version: 1\nservices:\n  payment-gateway: { paths: ["services/payment-gateway/**"] }\n  auth-service: { paths: ["services/auth/**"] }\n',
  ),
  "test",
);

function file(path: string, removed: string[], added: string[]): FileChange {
  return {
    path,
    previousPath: undefined,
    status: "modified",
    oldMode: "100644",
    newMode: "100644",
    binary: false,
    additions: added.length,
    deletions: removed.length,
    hunks: [{ oldStart: 7, newStart: 9, removed, added }],
  };
}

function ranked(files: FileChange[], metric: string | undefined = "payment.p95", service?: string) {
  return rankHunks(files, componentOf(metric, service, configuration), pathRules(configuration), (text) => text);
}

const POOL = file("services/payment-gateway/config/db.json", ['  "poolSize": 20'], ['  "poolSize": 10']);
const AUTH = file("services/auth/config/db.json", ['  "poolSize": 20'], ['  "poolSize": 30']);
const TEST = file("services/payment-gateway/src/pool.test.ts", ["size(20)"], ["size(10)"]);
const CODE = file("services/payment-gateway/src/charge.ts", ["let a;"], ["const a = 1;"]);
const DOC = file("docs/other.md", [], ["words"]);

test("a changed limit in the configuration of the measured service comes first, documentation last", () => {
  const { hunks, count } = ranked([DOC, TEST, AUTH, CODE, POOL]);
  expect(hunks.map(({ path }) => path)).toEqual([POOL, CODE, AUTH, TEST, DOC].map(({ path }) => path));
  expect(count).toBe(5);
  expect(hunks[0]).toMatchObject({
    line: 9,
    points: 11,
    diff: '@@ -7,1 +9,1 @@\n-  "poolSize": 20\n+  "poolSize": 10\n',
    reasons: [
      { points: 4, what: "belongs to payment-gateway, which was measured" },
      { points: 2, what: "its path says gateway, payment" },
      { points: 2, what: "changes a value of a configuration file" },
      { points: 1, what: "is about payment, as what was measured" },
      { points: 2, what: "changes a number beside pool, size" },
    ],
  });
});

test("the points are the sum of the reasons that are stated", () => {
  for (const { points, reasons } of ranked([DOC, TEST, AUTH, CODE, POOL]).hunks)
    expect(points).toBe(reasons.reduce((sum, each) => sum + each.points, 0));
});

test("a service that is named counts instead of the metric's words", () => {
  expect(ranked([POOL, AUTH], "p95", "auth-service").hunks[0]?.path).toBe(AUTH.path);
});

test("without any name the order of the diff stays among equals", () => {
  const [a, b] = [file("a.ts", ["1"], ["2"]), file("b.ts", ["1"], ["2"])];
  expect(ranked([b, a], undefined).hunks.map(({ path }) => path)).toEqual(["b.ts", "a.ts"]);
});

test("a lock file is no configuration, and lines that differ in more than numbers change no limit", () => {
  const { hunks } = ranked([
    file("package-lock.json", ['"size": 1'], ['"size": 2']),
    file("x.ts", ["pool = 1; go()"], ["pool = 2; stop()"]),
  ]);
  expect(hunks.map(({ reasons }) => reasons.map(({ what }) => what))).toEqual([["changes a number beside size"], []]);
});

test("at most twenty hunks are kept of any number, and lines of any length", () => {
  const long = "pool ".repeat(20_000);
  const files = Array.from({ length: 300 }, (_, index) =>
    file(`services/payment-gateway/${index}.ts`, [long], [`${long}1`]),
  );
  const { hunks, count } = ranked(files);
  expect(hunks).toHaveLength(20);
  expect(count).toBe(300);
  expect(Buffer.byteLength(JSON.stringify(hunks))).toBeLessThan(20 * 4096);
});

test("a service that the configuration does not have is named, with those that it has", () => {
  expect(() => checkService("payments", configuration)).toThrow(
    'The input service is "payments", but the configuration has no such service (it has payment-gateway, auth-service)',
  );
  expect(() => checkService("__proto__", { services: {} })).toThrow("(it has none)");
  checkService("payment-gateway", configuration);
  checkService(undefined, configuration);
});
