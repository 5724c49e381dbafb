import { rules as lintRules } from "@gitops-health/commits";
import { parseConfiguration } from "@gitops-health/config";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryInput } from "../test/arbitrary-input.ts";
import { evaluatePolicies } from "./evaluate.ts";
import type { PolicyInput } from "./input.ts";
import { ourPolicies } from "./policies.ts";

const configuration = (text = "") => parseConfiguration(Buffer.from(`version: 1\n${text}`), "gitops-health.yml");
const [some] = fc.sample(
  arbitraryInput.filter((input) => Object.keys(input.config.services).length > 0),
  { numRuns: 1, seed: 7 },
);
const clean = (more: Partial<PolicyInput>): PolicyInput => ({
  ...(some as PolicyInput),
  phase: "change",
  commits: [],
  files: [],
  services: ["payments"],
  domains: ["financial", "cardholder"],
  governanceEdits: [],
  approvals: null,
  squash: null,
  people: ["@dev", "dev@example.org"],
  ...more,
});

const codes = (results: readonly { readonly code: string }[]) => results.map(({ code }) => code);
const duties = "sox.segregation_of_duties.author_approves";

describe("phases", () => {
  const approved = (identity: string) => [{ approver: identity, identities: [identity] }];

  test("rules on approvals do not bind a change, nor make its analysis incomplete", async () => {
    const result = await evaluatePolicies(clean({ approvals: approved("@dev") }), { configuration: configuration() });
    expect(codes(result.violations)).toEqual([]);
    expect(result.rulesNotEvaluated).toContainEqual(expect.objectContaining({ code: duties, phase: "deploy" }));
  });
  test("they bind a deployment, by everything that identifies a person", async () => {
    const judge = (approvals: PolicyInput["approvals"]) =>
      evaluatePolicies(clean({ phase: "deploy", approvals }), { configuration: configuration() });
    expect(codes((await judge(approved("dev@example.org"))).violations)).toEqual([duties]);
    expect(codes((await judge(approved("@boss"))).successes)).toContain(duties);
    expect(codes((await judge(null)).rulesNotEvaluated)).toContain(duties);
    expect((await judge(null)).complete).toBe(false);
  });
});

test("a framework that is not enabled is not applicable and has no controls", async () => {
  const result = await evaluatePolicies(clean({}), { configuration: configuration("frameworks: [hipaa-security]\n") });
  expect(result.notApplicable).toContainEqual(
    expect.objectContaining({
      code: "sox.change_management.evidence_location",
      reason: "the framework sox-itgc is not among the configuration's frameworks",
    }),
  );
  expect(new Set(result.controls.map(({ framework }) => framework))).toEqual(new Set(["hipaa-security"]));
});

test("a rule whose commit-lint rules are all switched off is not evaluated, by name or by group", async () => {
  const silent = lintRules.map(({ id }) => id).filter((id) => /^(header|kind)\//.test(id));
  const judged = (off: readonly string[]) =>
    evaluatePolicies(clean({}), {
      configuration: configuration(`commit: { rules: { ${off.map((id) => `${id}: "off"`).join(", ")} } }\n`),
    });
  const mapped = ["commit.enterprise_commit.header", "commit.enterprise_commit.unfinished"];
  expect(codes((await judged(silent)).rulesNotEvaluated)).toEqual(expect.arrayContaining(mapped));
  expect((await judged(silent)).complete).toBe(false);
  expect(codes((await judged(silent.slice(1, -1))).successes)).toEqual(expect.arrayContaining(mapped));
});

test("every rule has exactly one outcome, whatever the input, and only what applied and found nothing is a success", async () => {
  const rules = ourPolicies().rules.map((rule) => rule.code);
  await fc.assert(
    fc.asyncProperty(arbitraryInput, async (input) => {
      const result = await evaluatePolicies(input, { configuration: configuration() });
      const fired = new Set(codes([...result.violations, ...result.warnings]));
      const outcomes = [
        ...fired,
        ...codes(result.successes),
        ...codes(result.notApplicable),
        ...codes(result.rulesNotEvaluated),
      ];
      expect(outcomes.sort()).toEqual([...rules].sort());
      expect(result.compliant).toBe(result.violations.length === 0);
      if (Object.keys(input.config.services).length === 0)
        expect(codes(result.successes).filter((code) => /^(hipaa|fda|sox)\./.test(code))).toEqual([]);
      for (const control of result.controls)
        if (control.rules.some((code) => fired.has(code))) expect(control.status).toBe("not-satisfied");
      expect(await evaluatePolicies(input, { configuration: configuration() })).toEqual(result);
    }),
    { numRuns: 60 },
  );
});

test("a mistyped code under enforcement.rules is refused with the nearest one", async () => {
  const named = configuration();
  const mistyped = {
    ...named,
    enforcement: { ...named.enforcement, rules: { "hipaa.phi_metadata.missing_trailr": "advise" as const } },
  };
  await expect(evaluatePolicies(clean({}), { configuration: mistyped })).rejects.toThrow(
    'did you mean "hipaa.phi_metadata.missing_trailer"?',
  );
});
