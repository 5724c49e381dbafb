/** Our compiled module, on both versions of Node that runners have, held to `opa eval` on the sources. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { canonicalText } from "@gitops-health/contracts";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type NodeMajor, nodeFor } from "../../../test/harness/nodes.ts";
import { arbitraryInput } from "../test/arbitrary-input.ts";
import { opa, testWithOpa } from "../test/opa.ts";
import type { Fired } from "./module.ts";
import { ourPolicies } from "./policies.ts";

const COUNT = 1000;
const inputs = fc.sample(arbitraryInput, { numRuns: COUNT, seed: 20261123 });
const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "conformance-"));
let ours: readonly string[] = [];

describe(`${COUNT} generated inputs`, () => {
  beforeAll(() => {
    writeFileSync(join(folder, "inputs.json"), JSON.stringify(inputs));
    // What Node 20 can run is what the compiler makes of the sources; it makes nothing anew when nothing has changed.
    execFileSync(process.execPath, [
      join(root, "node_modules/typescript/bin/tsc"),
      ...["-b", "--noCheck"],
      join(root, "packages/policy"),
    ]);
    ours = ordered(inputs.map((input) => ourPolicies().evaluate(input)));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test("are judged in many ways: no comparison of nothing with nothing", () => {
    expect(new Set(ours).size).toBeGreaterThan(COUNT * 0.8);
    expect(ours.filter((each) => each.includes('"code"')).length).toBeGreaterThan(COUNT * 0.9);
  });

  test.each<NodeMajor>(["20", "24"])(
    "are judged the same by the module on Node %s",
    (major) => {
      const script = fileURLToPath(new URL("../test/evaluate-inputs.mjs", import.meta.url));
      const output = execFileSync(nodeFor(major), [script, join(folder, "inputs.json")], {
        encoding: "utf8",
        maxBuffer: 256 * 1024 * 1024,
      });
      const { version, results } = JSON.parse(output) as { version: string; results: Fired[] };
      expect(version).toMatch(new RegExp(`^v${major}\\.`));
      expect(differences(ordered(results))).toEqual([]);
    },
    120_000,
  );

  testWithOpa("are judged the same by `opa eval` from the sources", () => {
    const data = join(folder, "data.json");
    writeFileSync(data, JSON.stringify({ inputs }));
    const query = "[result | some one in data.inputs; result := data.gitops_health.results with input as one]";
    const output = JSON.parse(opa("eval", "--format", "json", "--data", ".", "--data", data, query));
    expect(differences(ordered(output.result[0].expressions[0].value))).toEqual([]);
  });
});

/** One text for each input's results: OPA gives sets, in no order. */
function ordered(results: readonly Fired[]): string[] {
  const sorted = (list: Fired["deny"]) => list.map(canonicalText).sort().join("\n");
  return results.map(({ deny, warn }) => `deny:\n${sorted(deny)}\nwarn:\n${sorted(warn)}`);
}

/** The first few inputs on which another engine and the module here differ. */
function differences(others: readonly string[]) {
  expect(others).toHaveLength(COUNT);
  const all = others.flatMap((theirs, index) => (theirs === ours[index] ? [] : [{ index, theirs, ours: ours[index] }]));
  return all.slice(0, 3);
}
