import { rules as lintRules } from "@gitops-health/commits";
import { parseConfiguration } from "@gitops-health/config";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryInput } from "../test/arbitrary-input.ts";
import { evaluatePolicies } from "./evaluate.ts";
import type { PolicyInput } from "./input.ts";
import { ourPolicies, type Policies } from "./policies.ts";
import type { Rule } from "./rules.ts";

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
  requiredApprovals: [],
  squash: null,
  people: ["@dev", "dev@example.org"],
  ...more,
});

/** A rule that applies to every change. */
function rule(code: string, more: Partial<Rule> = {}): Rule {
  return {
    code,
    package: code.split(".").slice(0, -1).join("."),
    kind: "deny",
    title: code,
    description: `What ${code} says.`,
    failureMessage: "{code} fired.",
    params: ["code"],
    solution: "Mend {code}.",
    controls: [],
    collections: ["minimal"],
    effectiveOn: "2026-01-01",
    phase: "change",
    scope: "change",
    topics: [],
    needs: [],
    lint: [],
    ...more,
  };
}

/** Policies whose rules fire when `fires` gives their code again. */
function bundle(rules: readonly Rule[], fires: (code: string) => string | undefined): Policies {
  const results = rules
    .filter(({ code }) => fires(code) !== undefined)
    .map(({ code }) => ({ code, params: { code }, commit: null, location: null, paths: [], services: [] }));
  return { name: "test", rules, digest: "0".repeat(64), evaluate: () => ({ deny: results, warn: [] }) };
}

const codes = (results: readonly { readonly code: string }[]) => results.map(({ code }) => code);
const duties = "sox.segregation_of_duties.author_approves";

describe("phases", () => {
  const approved = (identity: string) => [
    { approver: identity, identities: [identity], isBot: false, commit: "b".repeat(40), role: null },
  ];

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
      code: duties,
      reason: "the framework sox-itgc is not among the configuration's frameworks",
    }),
  );
  expect(new Set(result.controls.map(({ framework }) => framework))).toEqual(new Set(["hipaa-security"]));
});

describe("a rule that maps rules of commit-lint", () => {
  const header = "commit.enterprise_commit.header";
  const ofHeader = lintRules.filter(({ id }) => id.startsWith("header/"));
  const all = ofHeader.map(({ id }) => id);
  const onByThemselves = ofHeader.filter(({ severity }) => String(severity) !== "off").map(({ id }) => id);
  const judged = (off: readonly string[], more: Partial<PolicyInput> = {}) =>
    evaluatePolicies(clean(more), {
      configuration: configuration(`commit: { rules: { ${off.map((id) => `${id}: "off"`).join(", ")} } }\n`),
    });

  test("is a success when all of them are on", async () =>
    expect(codes((await judged([])).successes)).toContain(header));
  test.each([
    ["all of them are switched off", all],
    ["all that are on by themselves are switched off", onByThemselves],
  ])("is not evaluated when %s", async (_, off) => {
    const result = await judged(off);
    expect(result.rulesNotEvaluated).toContainEqual(expect.objectContaining({ code: header, due: true }));
    expect(result.complete).toBe(false);
  });
  test("was judged only in part when one is switched off, which is no success, and is said", async () => {
    const result = await judged(["header/type-enum"]);
    expect(result.rulesNotEvaluated).toContainEqual(
      expect.objectContaining({
        code: header,
        due: false,
        reason:
          "judged only in part, and nothing was found in that part: the configuration switches header/type-enum of commit-lint off",
      }),
    );
    expect(codes(result.successes)).not.toContain(header);
  });
  test("is violated all the same by what the part that is judged finds", async () => {
    const [commit] = fc.sample(
      arbitraryInput.filter(({ commits }) => commits.length > 0).map(({ commits }) => commits[0]),
      { numRuns: 1, seed: 3 },
    );
    if (commit === undefined) throw new Error("no commit was generated");
    const broken = { ...commit, lint: [{ rule: "header/max-length", severity: "error" as const, line: 1 }] };
    expect(codes((await judged(["header/type-enum"], { commits: [broken] })).violations)).toContain(header);
  });
});

test("every rule has exactly one outcome, whatever the input, and only what applied and found nothing is a success", async () => {
  const rules = ourPolicies().rules.map((rule) => rule.code);
  const ofDomains = new Set(codes(ourPolicies().rules.filter(({ scope }) => Array.isArray(scope))));
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
        expect(codes(result.successes).filter((code) => ofDomains.has(code))).toEqual([]);
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

describe("enforcement", () => {
  const advising = (rules: string) => configuration(`enforcement: { rules: { ${rules} } }\n`);
  const enforced = async (rules: string) => {
    const policies = bundle(
      [rule("acme.build.signed"), rule("acme.build.tested"), rule("acme.release")],
      (each) => each,
    );
    const { violations } = await evaluatePolicies(clean({}), { configuration: advising(rules), policies });
    return Object.fromEntries(violations.map(({ code, enforcement }) => [code, enforcement]));
  };
  test("of a package is that of its rules; the most specific name decides", async () => {
    expect(await enforced('"acme.*": advise, "acme.build.*": block, acme.build.signed: advise')).toEqual({
      "acme.build.signed": "advise",
      "acme.build.tested": "block",
      "acme.release": "advise",
    });
  });
  test("of a package that does not exist is refused with the nearest", async () => {
    await expect(enforced('"acme.buidl.*": advise')).rejects.toThrow(
      `names "acme.buidl.*", which is the code of no rule and no package of rules; did you mean "acme.build.*"?`,
    );
  });
});

test("what a rule denies before its day is a warning that says from when it will be a violation", async () => {
  const policies = bundle([rule("acme.soon", { effectiveOn: "2026-11-23" })], (each) => each);
  const on = (at: string) =>
    evaluatePolicies(clean({ now: { at, epoch: 0 } }), { configuration: configuration(), policies });
  const before = await on("2026-11-22T23:59:59Z");
  expect(before).toMatchObject({ compliant: true, violations: [] });
  expect(before.warnings).toMatchObject([
    { code: "acme.soon", enforcement: "advise", message: "acme.soon fired. From 2026-11-23 on this is a violation." },
  ]);
  const after = await on("2026-11-23T00:00:00Z");
  expect(after.warnings).toEqual([]);
  expect(after.violations).toMatchObject([{ code: "acme.soon", enforcement: "block", message: "acme.soon fired." }]);
});

describe("collections", () => {
  const chosen = (names: string, rules: readonly Rule[]) =>
    evaluatePolicies(clean({}), {
      configuration: configuration(`collections: [${names}]\n`),
      policies: bundle(rules, () => undefined),
    });

  test("a rule in none of the chosen ones is not applicable, with the reason that names what to add", async () => {
    const { notApplicable, successes, violations, policiesEvaluated } = await evaluatePolicies(clean({}), {
      configuration: configuration("collections: [minimal]\n"),
      policies: bundle([rule("acme.one", { collections: ["hipaa", "strict"] })], (each) => each),
    });
    expect({ successes, violations, policiesEvaluated }).toEqual({
      successes: [],
      violations: [],
      policiesEvaluated: [],
    });
    expect(notApplicable).toMatchObject([
      {
        code: "acme.one",
        reason:
          "in none of the configuration's collections (minimal); add hipaa or strict to collections to have it judged",
      },
    ]);
  });
  test("a control whose rules are all outside of them is not evaluated, not inapplicable", async () => {
    const id = "HIPAA:164.312(b)";
    const outside = rule("acme.one", { collections: ["strict"], controls: [id] });
    const status = async (rules: readonly Rule[]) =>
      (await chosen("minimal", rules)).controls.map((control) => control.status);
    expect(await status([outside])).toEqual(["not-evaluated"]);
    expect(await status([outside, rule("acme.two", { collections: ["minimal"], controls: [id] })])).toEqual([
      "satisfied",
    ]);
  });
  test("a rule in a collection of a user's own, or in none, is always judged", async () => {
    const rules = [
      rule("acme.a", { collections: ["acme"] }),
      rule("acme.b", { collections: ["strict", "acme"] }),
      rule("acme.c", { collections: [] }),
    ];
    expect(codes((await chosen("minimal", rules)).successes)).toEqual(["acme.a", "acme.b", "acme.c"]);
  });
});

test("before the adoption nothing is judged, and the verdict is not complete", async () => {
  const reason = "before adoption (adopted-at: 2027-01-01)";
  const result = await evaluatePolicies(clean({}), { configuration: configuration(), beforeAdoption: reason });
  expect(result).toMatchObject({ violations: [], successes: [], complete: false });
  expect(result.rulesNotEvaluated.map((each) => each.reason)).toContain(reason);
});

test("what gave results says of itself what it is, once per rule", async () => {
  const policies = bundle([rule("acme.one"), rule("acme.two")], (code) => (code === "acme.one" ? code : undefined));
  const { rules } = await evaluatePolicies(clean({}), { configuration: configuration(), policies });
  expect(rules).toEqual([
    { code: "acme.one", title: "acme.one", controls: [], description: "What acme.one says.", solution: "Mend {code}." },
  ]);
});
