import { gzipSync } from "node:zlib";
import type { PolicyResult } from "@gitops-health/contracts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { complianceAnalysis, someHeader, violation } from "../../../test/predicates.ts";
import { complianceSarif } from "./sarif.ts";

// The parts of OASIS' schema (sarif-schema-2.1.0.json) that we write, closed, with what GitHub requires beyond it.
const message = z.strictObject({ text: z.string().check(z.minLength(1)) });
const level = z.enum(["error", "warning", "note"]);
const positive = z.int().check(z.minimum(1));
const Sarif = z.strictObject({
  $schema: z.literal("https://json.schemastore.org/sarif-2.1.0.json"),
  version: z.literal("2.1.0"),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.literal("gitops-health"),
          semanticVersion: z.string(),
          informationUri: z.url(),
          rules: z.array(
            z.strictObject({
              id: z.string().check(z.minLength(1)),
              name: z.string().check(z.maxLength(255)),
              shortDescription: message,
              fullDescription: message,
              help: message,
              properties: z.strictObject({ tags: z.array(z.string()) }),
            }),
          ),
        }),
      }),
      automationDetails: z.strictObject({ id: z.string() }),
      invocations: z.tuple([
        z.strictObject({
          executionSuccessful: z.literal(true),
          endTimeUtc: z.string().check(z.regex(/Z$/)),
          toolExecutionNotifications: z.array(z.strictObject({ level, message })),
        }),
      ]),
      columnKind: z.literal("utf16CodeUnits"),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().check(z.minimum(0)),
          level,
          message,
          locations: z.tuple([
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation: z.strictObject({
                  uri: z.string().check(z.regex(/^([A-Za-z0-9._~/-]|%[0-9A-F]{2})+$/)),
                }),
                region: z.strictObject({
                  startLine: positive,
                  startColumn: positive,
                  endLine: positive,
                  endColumn: positive,
                }),
              }),
            }),
          ]),
          suppressions: z.optional(
            z.tuple([
              z.strictObject({ kind: z.literal("external"), status: z.literal("accepted"), justification: z.string() }),
            ]),
          ),
        }),
      ),
    }),
  ]),
});

const rule = (code: string) => ({
  ...{ code, title: `Title of ${code}`, description: "What it is for.", solution: "Add {trailers}." },
  controls: ["HIPAA:164.312(b)"],
});
const found = (code: string, more: Partial<PolicyResult> = {}): PolicyResult => ({ ...violation(code), ...more });
const waiver = { id: "W-1", reason: "legacy", approver: "@boss", ticket: "SEC-1", expires: "2027-01-31" };

const analysis = complianceAnalysis(someHeader(), {
  violations: [
    found("a.advised", { enforcement: "advise", location: { path: "src/ü b.ts", line: 7 } }),
    found("a.blocks", { commit: "f".repeat(40), paths: ["z/first.ts", "z/second.ts"] }),
  ],
  warnings: [found("a.warns"), found("waiver.ends_soon")],
  exceptions: [{ result: found("a.waived", { location: { path: "x\\xff#?.ts", line: null } }), waiver }],
  rules: ["a.advised", "a.blocks", "a.waived", "a.warns"].map(rule),
  rulesNotEvaluated: [
    { code: "a.open", title: "t", controls: [], reason: "no detector ran", phase: "change", due: true },
  ],
});
const runOf = (text: string) => z.parse(Sarif, JSON.parse(text)).runs[0];

test("what blocks is an error, what is advised and warned of a warning, what is said of waivers a note, what is waived suppressed", () => {
  const { results, tool, invocations } = runOf(complianceSarif(analysis));
  expect(results.map((each) => [each.ruleId, each.level, each.suppressions?.length ?? 0])).toEqual([
    ["a.blocks", "error", 0],
    ["a.advised", "warning", 0],
    ["a.warns", "warning", 0],
    ["a.waived", "error", 1],
    ["waiver.ends_soon", "note", 0],
  ]);
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  expect(results[1]?.message.text).toContain("would have blocked");
  expect(results[3]?.suppressions?.[0].justification).toBe(
    "Waiver W-1 (SEC-1), approved by @boss, until 2027-01-31: legacy",
  );
  expect(tool.driver.rules[0]).toMatchObject({
    help: { text: "Add <trailers>." },
    properties: { tags: ["compliance", "HIPAA:164.312(b)"] },
  });
  expect(invocations[0].toolExecutionNotifications[0]?.message.text).toContain("a.open: no detector ran");
});

test("a finding without a place is shown at its first path, or else at the configuration; a path is its percent-encoded bytes", () => {
  const places = runOf(complianceSarif(analysis)).results.map(
    ({ locations: [{ physicalLocation }] }) =>
      `${physicalLocation.artifactLocation.uri}:${physicalLocation.region.startLine}`,
  );
  expect(places).toEqual([
    "z/first.ts:1",
    "src/%C3%BC%20b.ts:7",
    ".github/gitops-health.yml:1",
    "x%FF%23%3F.ts:1",
    ".github/gitops-health.yml:1",
  ]);
});

test("text of others makes no link, placeholder or line, whatever it holds", () => {
  const hostile = "see [here](http://e.vil) {0} \u202e\n::error::x \\";
  const text = complianceSarif({ ...analysis, violations: [found("a.blocks", { message: hostile })] });
  expect(runOf(text).results[0]?.message.text).toBe(
    "see \\[here\\](http://e.vil) {{0}} \\\\u{{202e}} ::error::x \\\\ solution",
  );
});

test("whatever an analysis holds, it is a log of the designed form, and the same twice", () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          message: fc.string({ unit: "binary" }),
          solution: fc.string(),
          location: fc.option(
            fc.record({ path: fc.string({ minLength: 1, unit: "binary" }), line: fc.option(fc.nat()) }),
          ),
        }),
        { maxLength: 5 },
      ),
      (list) => {
        const violations = list.map((each) => found("a.blocks", each));
        const text = complianceSarif({ ...analysis, violations });
        expect(runOf(text).results).toHaveLength(list.length + 3);
        expect(complianceSarif({ ...analysis, violations })).toBe(text);
      },
    ),
    { numRuns: 300 },
  ));

describe("beyond the limits", () => {
  const many = (count: number, words = "message") => ({
    ...analysis,
    violations: Array.from({ length: count }, (_, index) => found("a.blocks", { message: `${index} ${words}` })),
  });
  test("of results the least important are left out, and the run says how many", () => {
    const { results, invocations } = runOf(complianceSarif(many(25_001)));
    expect(results).toHaveLength(25_000);
    expect(invocations[0].toolExecutionNotifications[0]).toEqual({
      level: "warning",
      message: { text: "4 results left out to stay within GitHub's limits; the result document has all." },
    });
  });
  test("of bytes too", () => {
    const random = fc.sample(fc.string({ minLength: 900, maxLength: 900 }), { numRuns: 1, seed: 1 }).join("");
    const text = complianceSarif(many(2000, random), { results: 25_000, bytes: 5_000 });
    expect(gzipSync(text).length).toBeLessThanOrEqual(5_000);
    const { results, invocations } = runOf(text);
    expect(results.length).toBeGreaterThan(0);
    expect(invocations[0].toolExecutionNotifications[0]?.message.text).toMatch(/^\d+ results left out/);
  });
});
